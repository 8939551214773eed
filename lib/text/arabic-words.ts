import words from './data/arabic-words.json'
import { normalise } from './normalise'

/**
 * What a stemmer of Arabic cannot see from the letters. The words stand in natural spelling in data/arabic-words.json
 * and are folded here once.
 */

/**
 * Beginnings of words whose first letter و ب ل ف ك is their own, filed by that letter: a wrong cut would part
 * وزير from الوزير.
 */
const ownFirstLetters: ReadonlyMap<string, readonly string[]> = Map.groupBy(words.ownFirstLetters.map(normalise), (word) => word.charAt(0))

/** True for وزارتها and بريطاني, whose first letter belongs to the word; false for وبريطاني. */
export function hasOwnFirstLetter(norm: string): boolean {
  return ownFirstLetters.get(norm.charAt(0))?.some((beginning) => norm.startsWith(beginning)) ?? false
}

const ownArticleLetters = words.ownArticleLetters.map(normalise)
const CLITICS = /^[وف]?[بلك]?/

/** True for والدة and بألمانيا, where what looks like an article is the word's own. */
export function hasOwnArticleLetters(norm: string): boolean {
  const word = norm.replace(CLITICS, '')
  return ownArticleLetters.some((beginning) => norm.startsWith(beginning) || word.startsWith(beginning))
}

/**
 * Plurals that change the word inside → their singular, only those that news is full of: patterns guess wrong as often
 * as right.
 */
export const SINGULARS: ReadonlyMap<string, string> = new Map(
  Object.entries(words.singulars).map(([plural, singular]) => [normalise(plural), normalise(singular)]),
)

/** Nouns in ـية whose ي is not the ending of an adjective, without their ة: عملية is not عمل, مديرية not مدير. */
export const OWN_FINAL_YA: ReadonlySet<string> = new Set(words.ownFinalYa.map(normalise))

/** Words in ـان and ـين that are no duals or plurals and long enough to be taken for one. */
export const OWN_FINAL_NUN: ReadonlySet<string> = new Set(words.ownFinalNun.map(normalise))
