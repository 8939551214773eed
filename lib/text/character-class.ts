/** What a character is to the tokeniser. Small numbers, so that a table of the whole basic plane is 64 KB. */
export const CharacterClass = {
  other: 1,
  /** A letter of any script but Arabic, or a number that is not decimal (², Ⅳ). */
  letter: 2,
  arabicLetter: 3,
  digit: 4,
  /** A combining mark: part of the word it follows. */
  mark: 5,
  /** An invisible control (bidi mark, joiner, soft hyphen): inside a word or nowhere. */
  invisible: 6,
} as const
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const TESTS: readonly (readonly [RegExp, CharacterClass])[] = [
  [/\p{Nd}/u, CharacterClass.digit],
  [/[\p{Mn}\p{Mc}\p{Me}]/u, CharacterClass.mark],
  [/\p{Cf}/u, CharacterClass.invisible],
  [/[\p{Script=Arabic}\u0640]/u, CharacterClass.arabicLetter],
  [/[\p{L}\p{Nl}\p{No}]/u, CharacterClass.letter],
]

const WORD_LIKE = /[\p{L}\p{M}\p{N}\p{Cf}]/u

function classify(character: string): CharacterClass {
  if (!WORD_LIKE.test(character)) return CharacterClass.other
  for (const [test, found] of TESTS) if (test.test(character)) return found
  return CharacterClass.other
}

/** Filled as characters are met; 0 is not yet known. */
const basicPlane = new Uint8Array(0x1_0000)

/**
 * Class of the code point that stands at an offset: `classAt('Sa', 0)` is `letter`, `classAt('أمن', 0)` is `arabicLetter`.
 * The low half of a pair and anything past the end are `other`.
 */
export function classAt(text: string, index: number): CharacterClass {
  if (index >= text.length) return CharacterClass.other
  const unit = text.charCodeAt(index)
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(index) ?? unit))
  const known = basicPlane[unit]
  if (known) return known as CharacterClass
  const found = classify(String.fromCharCode(unit))
  basicPlane[unit] = found
  return found
}

/** Units that the code point at an offset takes: 2 for a pair, else 1. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (!(unit >= 0xd800 && unit <= 0xdbff)) return 1
  const point = text.codePointAt(index)
  return point !== undefined && point > 0xffff ? 2 : 1
}

/** True when a normalised word is written in Arabic letters: `isArabicWord('رباط')`; false for `'rabat'` and `'2026'`. */
export function isArabicWord(norm: string): boolean {
  return classAt(norm, 0) === CharacterClass.arabicLetter
}
