import { nameKey } from './name-key'
import { nameSimilarity } from './name-similarity'
import { tokenise } from './tokenise'

/** True when two names, in any pair of scripts, are spellings of one name. */
export function sameName(left: string, right: string): boolean {
  return nameSimilarity(left, right) >= 1 && [left, right].every((name) => nameKey(name).length > 2)
}

/** Keys under which a name is filed in an inverted index: names that are the same share one. */
export function nameBlockingKeys(name: string): string[] {
  return [...new Set(tokenise(name).map(({ text }) => nameKey(text)).filter((key) => key.length > 1))]
}
