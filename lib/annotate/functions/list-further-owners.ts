import { findAtomAt, gapBefore, normAt, sentenceAt, type Passage, type TokenRange } from '../passage'
import { functionGrammars } from './function-grammar'

/** Words of the name between two members of a list of functions: "du Japon, Takeshi Osuga, de l'Indonésie, …". */
const LONGEST_MEMBER = 8

/** A country whose function was said before: "de l'Indonésie" after "les ambassadeurs du Japon". */
interface Owner extends TokenRange {
  prefix: string
  country: string
}

/**
 * The owners that stand after the names of those before them, "les ambassadeurs du Japon, X, de l'Indonésie, Y, et de
 * la Turquie, Z".
 */
export function listFurtherOwners(passage: Passage, start: number): Owner[] {
  const found: Owner[] = []
  const end = sentenceAt(passage, start).to
  let index = start
  while (/^\s*[,،]\s*$/.test(gapBefore(passage, index))) {
    let next = index + 1
    while (next < Math.min(end, index + LONGEST_MEMBER) && /^[ \u00a0.-]*$/.test(gapBefore(passage, next))) next++
    const owner = /^\s*[,،]\s*$/.test(gapBefore(passage, next)) ? readOwner(passage, next) : null
    if (owner === null) break
    found.push(owner)
    index = owner.to
  }
  return found
}

/** "et de la Turquie", وتركيا: a country that goes on with the list. */
function readOwner(passage: Passage, from: number): Owner | null {
  const { linking, coordination } = functionGrammars[passage.language]
  let index = from
  while (coordination.has(normAt(passage, index))) index++
  const first = index
  while (linking.has(normAt(passage, index))) index++
  const country = findAtomAt(passage, index, 'country')
  if (country === null || (index === first && !country.prefix.startsWith('و'))) return null
  return { from: first, to: country.to, prefix: index === first ? country.prefix : '', country: country.key }
}
