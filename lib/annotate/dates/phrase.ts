import type { Token } from '@/lib/text/tokenise'
import { listLexemes, type Lexeme } from './lexemes'
import type { Meaning, MeaningOf, MeaningType } from './meaning'
import type { Reading } from './said'
import { longestPhrase, vocabulary } from './vocabulary'

/** A text as the grammar reads it: its lexemes, and what can be meant at each of them as far as it has been asked. */
export interface Phrase {
  readonly lexemes: readonly Lexeme[]
  readonly known: (readonly Reading<Meaning>[] | undefined)[]
}

const NOTHING: readonly Reading<Meaning>[] = []

export function toPhrase(text: string, tokens?: readonly Token[]): Phrase {
  return { lexemes: listLexemes(text, tokens), known: [] }
}

/** What can be meant at a lexeme, the longest phrase first. Looked up once, and never for the many words far from any date. */
export function meaningsAt({ lexemes, known }: Phrase, at: number): readonly Reading<Meaning>[] {
  if (at < 0 || at >= lexemes.length) return NOTHING
  return (known[at] ??= listMeanings(lexemes, at))
}

function listMeanings(lexemes: readonly Lexeme[], at: number): readonly Reading<Meaning>[] {
  const first = lexemes[at]
  const length = first?.kind === 'word' ? (longestPhrase.get(first.norm) ?? 0) : 0
  if (length === 0) return NOTHING
  const found: Reading<Meaning>[] = []
  let key = ''
  for (let to = at; to < at + length; to++) {
    const lexeme = lexemes[to]
    if (lexeme?.kind !== 'word') break
    key = key === '' ? lexeme.norm : `${key} ${lexeme.norm}`
    for (const value of vocabulary.get(key) ?? []) found.unshift({ value, from: at, to: to + 1 })
  }
  return found
}

/** The longest phrase at `at` that has a meaning of this type, or `null`. */
export function readMeaning<Type extends MeaningType>(phrase: Phrase, at: number, type: Type): Reading<MeaningOf<Type>> | null {
  for (const reading of meaningsAt(phrase, at)) if (isOfType(reading, type)) return reading
  return null
}

function isOfType<Type extends MeaningType>(reading: Reading<Meaning>, type: Type): reading is Reading<MeaningOf<Type>> {
  return reading.value.type === type
}

/** Where to go on after an optional word: behind it when it is there, else at the same place. */
export function skipMeaning(phrase: Phrase, at: number, ...types: MeaningType[]): number {
  for (const type of types) {
    const found = readMeaning(phrase, at, type)
    if (found) return found.to
  }
  return at
}

/** Where to go on after an optional mark. */
export function skipMark({ lexemes }: Phrase, at: number, marks: string): number {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'mark' && marks.includes(lexeme.norm) ? at + 1 : at
}

/** A number of at most two digits (also in brackets or quotes: "(13)") or in words, within bounds. */
export function readSmallNumber(phrase: Phrase, at: number, max: number): Reading<number> | null {
  const opened = skipMark(phrase, at, '("«“')
  const lexeme = phrase.lexemes[opened]
  if (lexeme?.kind === 'number') {
    if (lexeme.norm.length > 2 || lexeme.value < 1 || lexeme.value > max || isInsideNumber(phrase, opened)) return null
    if (opened === at) return { value: lexeme.value, from: at, to: at + 1 }
    const closed = skipMark(phrase, opened + 1, ')"»”')
    return closed === opened + 1 ? null : { value: lexeme.value, from: at, to: closed }
  }
  const word = readMeaning(phrase, at, 'number')
  return word && word.value.value <= max ? { value: word.value.value, from: at, to: word.to } : null
}

/** A year of four digits that is a year by itself, not a part of a longer number or of a reference (05.2020.11). */
export function readYearNumber(phrase: Phrase, at: number): Reading<number> | null {
  const lexeme = phrase.lexemes[at]
  if (lexeme?.kind !== 'number' || lexeme.norm.length !== 4 || isInsideNumber(phrase, at)) return null
  return lexeme.value >= 1900 && lexeme.value <= 2100 ? { value: lexeme.value, from: at, to: at + 1 } : null
}

/** True for the 29 of "2,29" and the 38 of "20:38". */
function isInsideNumber({ lexemes }: Phrase, at: number): boolean {
  return isDecimal(lexemes[at - 2], lexemes[at - 1], lexemes[at]) || isDecimal(lexemes[at], lexemes[at + 1], lexemes[at + 2])
}

function isDecimal(left: Lexeme | undefined, mark: Lexeme | undefined, right: Lexeme | undefined): boolean {
  if (left?.kind !== 'number' || mark?.kind !== 'mark' || right?.kind !== 'number') return false
  return ',.:٫٬'.includes(mark.norm) && left.end === mark.start && mark.end === right.start
}
