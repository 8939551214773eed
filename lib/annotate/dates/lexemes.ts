import { CharacterClass, classAt, widthAt } from '@/lib/text/character-class'
import { normalise } from '@/lib/text/normalise'
import { tokenise, type Token } from '@/lib/text/tokenise'

/** The smallest piece that the date grammar sees: a run of letters, a number, or one mark. */
export interface Lexeme {
  kind: 'word' | 'number' | 'mark'
  /** Normalised word, digits in 0-9, or the mark itself. */
  norm: string
  /** Value of a number, `NaN` for everything else. */
  value: number
  start: number
  end: number
}

// A number takes its ordinal ending (1er, 21ᵉ) and the Arabic م of a year with it.
const PIECE = /(\p{Nd}+)(?:(?:er|ère|re|e|ème|ᵉ|م)(?!\p{L}))?|([^\p{Nd}\s.,:]+)|([^\s])/gu
const DIGIT = /\p{Nd}/u
const DASHES = /[‐‑–—−]/
const HYPHENS = new Set(['-', '‐', '‑'])

/**
 * Cuts a text where a date can be cut: letters from digits, digits from marks. Takes the tokens of the text when they
 * are there already.
 *
 * `listLexemes('1er mai')` is `[1, mai]`; `listLexemes('فبراير2023')` is `[فبراير, 2023]`.
 */
export function listLexemes(text: string, tokens: readonly Token[] = tokenise(text)): Lexeme[] {
  const lexemes: Lexeme[] = []
  let end = 0
  for (const token of tokens) {
    if (!isCompound(text, end, token.start, lexemes.at(-1))) pushMarks(lexemes, text, end, token.start)
    if (DIGIT.test(token.norm)) pushPieces(lexemes, token)
    else lexemes.push({ kind: 'word', norm: token.norm, value: NaN, start: token.start, end: token.end })
    end = token.end
  }
  pushMarks(lexemes, text, end, text.length)
  return lexemes
}

/** The hyphen of avant-hier joins words; the one of "26 juillet-11 août" stands between two dates. */
function isCompound(text: string, from: number, to: number, previous: Lexeme | undefined): boolean {
  return to - from === 1 && previous?.kind === 'word' && HYPHENS.has(text[from] ?? '') && !DIGIT.test(text[to] ?? '')
}

function pushMarks(lexemes: Lexeme[], text: string, from: number, to: number): void {
  if (to - from <= 1 && text[from] === ' ') return
  for (let start = from, end = from; start < to; start = end) {
    end = start + widthAt(text, start)
    const mark = text.slice(start, end)
    const found = classAt(text, start)
    if (mark.trim() === '' || found === CharacterClass.mark || found === CharacterClass.invisible) continue
    lexemes.push({ kind: 'mark', norm: DASHES.test(mark) ? '-' : mark, value: NaN, start, end })
  }
}

/** A token with digits in it: 21h30, 07.04.2023, 1er. */
function pushPieces(lexemes: Lexeme[], { text, start: from }: Token): void {
  for (const match of text.matchAll(PIECE)) {
    const [whole, digits, letters] = match
    const place = { start: from + match.index, end: from + match.index + whole.length }
    if (digits) lexemes.push(numberLexeme(normalise(digits), place))
    else lexemes.push({ kind: letters ? 'word' : 'mark', norm: normalise(whole), value: NaN, ...place })
  }
}

function numberLexeme(norm: string, place: { start: number; end: number }): Lexeme {
  return { kind: 'number', norm, value: Number(norm), ...place }
}
