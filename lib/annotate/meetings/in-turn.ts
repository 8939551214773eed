import { gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'

/**
 * "Les chefs de police ghanéen et togolais, X et Y": two of one office, and the countries in the order of their names. The
 * grammar of offices reads a chief without a name, a Togolese called X, and Y; in turn they are X of Ghana and Y of Togo.
 */
export function inTurn(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  if (passage.language !== 'fr') return [...candidates]
  const found: Candidate[] = []
  for (let index = 0; index < candidates.length; index++) {
    const pair = readPair(passage, candidates.slice(index, index + 3))
    if (pair === null) {
      found.push(...candidates.slice(index, index + 1))
      continue
    }
    found.push(...pair)
    index += 2
  }
  return found
}

function readPair(passage: Passage, [office, first, second]: readonly Candidate[]): Candidate[] | null {
  if (office === undefined || first === undefined || second === undefined) return null
  if (office.person !== null || first.person === null || second.person === null || second.country !== null || second.function !== null) return null
  if (office.country === null || first.country === null || office.country === first.country || office.function?.key !== first.function?.key) return null
  if (normAt(passage, office.from - 1) !== 'les' || !isAnd(passage, office.to, first.from) || !isAnd(passage, first.to, second.from)) return null
  const function1 = office.function === null ? null : { ...office.function, country: office.country }
  const function2 = function1 === null ? null : { ...function1, country: first.country }
  return [
    { ...first, from: office.from, country: office.country, organisation: office.organisation, function: function1 },
    { ...second, country: first.country, organisation: first.organisation, function: function2 },
  ]
}

function isAnd(passage: Passage, from: number, to: number): boolean {
  return to === from + 1 && normAt(passage, from) === 'et' && gapBefore(passage, to) === ' '
}
