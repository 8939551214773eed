import { normalise } from '@/lib/text/normalise'

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

// A number takes its ordinal ending (1er, 21ᵉ) and the Arabic م of a year with it. An apostrophe or hyphen
// between letters joins nothing to a date (l'année, avant-hier) and is passed over.
const PIECE = /(\p{L}[\p{L}\p{M}ـ]*)|(\d+|[٠-٩]+|[۰-۹]+)((?:er|ère|re|e|ème|ᵉ|م)(?!\p{L}))?|(?<=\p{L})['’ʼ‑-](?=\p{L})|([^\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069])/gu

const DASHES = /[–—−‐‑]/

/**
 * Cuts a text where a date can be cut: letters from digits, digits from marks.
 *
 * `listLexemes('1er mai')` is `[1, mai]`; `listLexemes('فبراير2023')` is `[فبراير, 2023]`.
 */
export function listLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  for (const match of text.matchAll(PIECE)) {
    const [whole, word, digits, , mark] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (word) lexemes.push({ kind: 'word', norm: normalise(word), value: NaN, ...place })
    else if (digits) lexemes.push(numberLexeme(normalise(digits), place))
    else if (mark) lexemes.push({ kind: 'mark', norm: DASHES.test(mark) ? '-' : mark, value: NaN, ...place })
  }
  return lexemes
}

function numberLexeme(norm: string, place: { start: number; end: number }): Lexeme {
  return { kind: 'number', norm, value: Number(norm), ...place }
}
