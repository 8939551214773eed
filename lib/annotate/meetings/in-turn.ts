import { gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'

/** Words of "et de la". */
const LONGEST_AND = 3

/**
 * "Les chefs de police ghanéen et togolais, X et Y", وزيرا الداخلية في كينيا وتركيا، فلان وفلان: two of one office, and the
 * countries in the order of their names. The grammar of offices reads in French a chief without a name, a Togolese called X, and
 * Y, in Arabic two ministers and two people; in turn they are X of Ghana and Y of Togo.
 */
export function inTurn(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < candidates.length; index++) {
    const next = candidates.slice(index, index + 4)
    const pair = passage.language === 'fr' ? readPair(passage, next) : readArabicPair(passage, next)
    found.push(...(pair ?? next.slice(0, 1)))
    index += pair === null ? 0 : passage.language === 'fr' ? 2 : 3
  }
  return found
}

/** وزيرا الداخلية في كينيا وتركيا، فلان وفلان: two offices and two names, each second one joined by و. */
function readArabicPair(passage: Passage, [office, other, first, second]: readonly Candidate[]): Candidate[] | null {
  if (office === undefined || other === undefined || first === undefined || second === undefined) return null
  if (office.person !== null || other.person !== null || office.function === null || other.function?.key !== office.function.key) return null
  if ([first, second].some((each) => each.person === null || each.function !== null || each.country !== null)) return null
  const joined = [other, second].every(({ from }) => normAt(passage, from).startsWith('و'))
  if (!joined || other.from !== office.to || first.from !== other.to || second.from !== first.to || !/^[ ،,]+$/.test(gapBefore(passage, first.from))) return null
  return [hold(first, office), hold(second, other)]
}

/** Somebody as the one who holds an office that was told before. */
function hold(person: Candidate, { from, country, organisation, function: office }: Candidate): Candidate {
  return { ...person, from, country, organisation, function: office }
}

function readPair(passage: Passage, [office, first, second]: readonly Candidate[]): Candidate[] | null {
  if (office === undefined || first === undefined || second === undefined) return null
  if (office.person !== null || first.person === null || second.person === null || second.country !== null || second.function !== null) return null
  if (office.country === null || first.country === null || office.country === first.country || office.function?.key !== first.function?.key) return null
  if (!/^(?:les|des|aux)$/.test(normAt(passage, office.from - 1)) || !isAnd(passage, office.to, first.from) || !isAnd(passage, first.to, second.from)) return null
  const function1 = office.function === null ? null : { ...office.function, country: office.country }
  const function2 = function1 === null ? null : { ...function1, country: first.country }
  return [
    { ...first, from: office.from, country: office.country, organisation: office.organisation, function: function1 },
    { ...second, country: first.country, organisation: first.organisation, function: function2 },
  ]
}

/** "et", "et du", "et de la". */
function isAnd(passage: Passage, from: number, to: number): boolean {
  if (to - from > LONGEST_AND || normAt(passage, from) !== 'et') return false
  for (let index = from + 1; index < to; index++) if (!/^(?:de|du|des|d'|la|l'|le|les)$/.test(normAt(passage, index))) return false
  return !/[,;.:]/.test(gapBefore(passage, to))
}
