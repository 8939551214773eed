import { percentPhrases } from '@/lib/knowledge/number-words'
import type { Language } from '@/lib/languages'
import { listConcepts } from '@/lib/linking/concepts'
import type { FigureValue } from '@/lib/model/told-view'
import type { Span } from '@/lib/model/span'
import { isStopWord } from '@/lib/text/stop-words'
import { stem } from '@/lib/text/stem'
import { tokenise, type Token } from '@/lib/text/tokenise'
import { readNumber, type NumberRun } from './read-number'
import { readNumberWord } from './read-number-word'

/** A number that a text gives and what it counts. */
export interface Figure extends FigureValue {
  start: number
  end: number
  /** Stem of the word that it counts, and what that word means in both languages. */
  counted: string | null
  concepts: readonly string[]
}

/** One and two are said of everything: "les deux pays". */
const LEAST = 3
const PERCENT = new RegExp(`^\\s*(?:${percentPhrases.map(patternOf).join('|')})`, 'u')
/** Words before a number that make a year of it are found with the dates; a bare number like a year is one all the same. */
const LIKE_A_YEAR = /^(?:19|20)\d\d$/

/**
 * The figures of a paragraph, apart from those inside `dates`: numbers in digits and words, never years, clocks, ordinals
 * or parts of a name.
 *
 * "quarante policiers, soit 12 %" has 40 and 12 percent; «أربعين شرطيا، أي 12 في المائة» the same two.
 */
export function findFigures(text: string, language: Language, dates: readonly Pick<Span, 'start' | 'end'>[]): Figure[] {
  const tokens = tokenise(text)
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const run = readNumber(text, tokens, at, language)
    if (run === null) continue
    const figure = toFigure(text, tokens, run, language)
    if (figure && !dates.some(({ start, end }) => figure.start < end && figure.end > start)) figures.push(figure)
    at = run.to - 1
    // "12 pour cent" has no hundred.
    while (figure?.unit === 'percent' && (tokens[at + 1]?.end ?? Infinity) <= figure.end) at++
  }
  return figures
}

function toFigure(text: string, tokens: readonly Token[], run: NumberRun, language: Language): Figure | null {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]]
  if (!first || !last) return null
  const percent = PERCENT.exec(text.slice(last.end))
  const [start, end] = [first.start, last.end + (percent?.[0].length ?? 0)]
  if (percent) return { value: run.value, unit: 'percent', start, end, counted: null, concepts: [] }
  if (run.value < LEAST || isYear(first, run) || isInsideName(text, tokens, run) || isOtherWord(text, tokens, run, language)) return null
  const counted = findCounted(text, tokens, run.to, language)
  return { value: run.value, unit: 'none', start, end: counted?.end ?? end, counted: counted?.term ?? null, concepts: counted ? listConcepts(counted.term, language) : [] }
}

function isYear({ norm }: Token, { bare }: NumberRun): boolean {
  return bare && LIKE_A_YEAR.test(norm)
}

/** Paris-2024, A380, Covid-19. Arabic writes «و» and prepositions together with a number. */
function isInsideName(text: string, tokens: readonly Token[], { from, to }: NumberRun): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return /[\p{Script=Latin}\p{N}][-–/.]?$/u.test(text.slice(Math.max(0, (first?.start ?? 0) - 2), first?.start)) || /^[-–/]?[\p{L}\p{N}]/u.test(text.slice(last?.end, (last?.end ?? 0) + 2))
}

/** "un neuf", «الحادي عشر»: a number word of one token that is another word here, or the end of an ordinal. */
function isOtherWord(text: string, tokens: readonly Token[], { from, to }: NumberRun, language: Language): boolean {
  const [word, before, after] = [tokens[from], tokens[from - 1], tokens[to]]
  if (to - from > 1 || !word || /^\d/.test(word.norm)) return false
  if (language === 'fr') return word.norm === 'neuf' && !/[sx]$/.test(after?.norm ?? '')
  return readNumberWord(word.norm, language)?.value === 10 && before !== undefined && before.norm.startsWith('ال') && /^\s$/.test(text.slice(before.end, word.start))
}

/** Between a number and what it counts: "des dizaines de", «من». */
const OF: ReadonlySet<string> = new Set(['de', "d'", 'من'])

/** The word right after a number, past "de": what is counted. */
function findCounted(text: string, tokens: readonly Token[], at: number, language: Language): { term: string; end: number } | null {
  const first = OF.has(tokens[at]?.norm ?? '') ? at + 1 : at
  const [before, token] = [tokens[first - 1], tokens[first]]
  if (!before || !token || !/^[\s\u00a0\u202f]*$/u.test(text.slice(before.end, token.start))) return null
  const isWord = !isStopWord(token.norm, language) && !/^\d/.test(token.norm) && readNumberWord(token.norm, language) === null
  return isWord ? { term: stem(token.norm, language), end: token.end } : null
}

/** Whole words with any space between them; a sign may touch what follows it. */
function patternOf(phrase: string): string {
  return phrase.replaceAll(' ', '\\s?') + (/\p{L}$/u.test(phrase) ? '(?!\\p{L})' : '')
}
