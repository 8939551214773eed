import type { IndexedNames } from '@/lib/model/search-store'
import { nameKeys } from './name-keys'
import { listNameWords } from './name-words'

/**
 * What the index keeps of a person: the words of all spellings, and the keys under which each may be looked for.
 * `indexNames(['Hammouchi', 'الحموشي'])` has the key `MS` once, and both words.
 */
export function indexNames(spellings: readonly string[]): IndexedNames {
  const words = new Set(spellings.flatMap((spelling) => listNameWords(spelling).map(({ token }) => token)))
  const keys = new Set(spellings.flatMap(nameKeys))
  return { words: [...words].join(' '), keys: [...keys].join(' ') }
}
