import type { Language } from '@/lib/languages'

/** Letters of both alphabets, in their order. */
const ALPHABETS: Record<Language, string> = {
  fr: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ar: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
}

/** Initials that Unicode does not take apart, and alef, which an index writes with its hamza. */
const BASES: Readonly<Record<string, string>> = {
  Œ: 'O', Æ: 'A', Ø: 'O', Ð: 'D', Þ: 'T', Ł: 'L', ا: 'أ', ٱ: 'أ', پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', گ: 'ك', ک: 'ك', ی: 'ي',
}

const ARABIC_ARTICLE = /^ال(?=\p{Script=Arabic}{2})/u
/** Words this short are articles and particles: Al, El, de, بن, آل. */
const SHORT = 2

/** True for one letter of either alphabet: `'ح'`, `'H'`; not `'é'`, not `'HA'`. */
function isIndexLetter(letter: string): boolean {
  return letter.length === 1 && Object.values(ALPHABETS).some((alphabet) => alphabet.includes(letter))
}

/** In the order of their alphabets: `inAlphabet(['ح', 'أ'], 'ar')` is `['أ', 'ح']`. */
export function inAlphabet(letters: ReadonlySet<string>, language: Language): string[] {
  return [...ALPHABETS[language]].filter((letter) => letters.has(letter))
}

/** A name as it is sorted: الرباط under راء. */
export function withoutArticle(name: string): string {
  return name.replace(ARABIC_ARTICLE, '')
}

/** The letter of an index that a word stands under: `É` is `'E'`, `إ` is `'أ'`, الرباط is `'ر'`; `null` for `'5+5'`. */
export function indexLetter(word: string): string | null {
  const bare = withoutArticle(word.replaceAll('\u0640', ''))
  const [first = ''] = bare.normalize('NFD').replace(/^\P{L}+/u, '').toUpperCase()
  const letter = BASES[first] ?? first
  return letter !== '' && isIndexLetter(letter) ? letter : null
}

/**
 * The letters of an index under which a name is looked for. A person is found by any part of the name, because nobody
 * can tell the family name from the others in both scripts; everything else by its first word.
 *
 * `indexLetters('Faris Khalaf Al Mazrouei', true)` is `['F', 'K', 'M']`, of «عبد اللطيف حموشي» `['ع', 'ل', 'ح']`.
 */
export function indexLetters(name: string, everyPart: boolean): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean)
  const telling = words.filter((word) => word.length > SHORT)
  const parts = everyPart ? (telling.length > 0 ? telling : words) : words.slice(0, 1)
  return [...new Set(parts.flatMap((part) => indexLetter(part) ?? []))]
}
