import { beforeArticle } from '../articles'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'
import { toState } from './to-state'

const STATE = /^(?:etat|gouvernement|royaume|republique)$/
/** Before a country that something else is of or in. */
const PREPOSITION = /^(?:de|du|des|d'|en|au|aux|a|avec|par|pour|vers|contre)$/

/** The state that acts in its own name right before a French verb: "la Belgique", "l'État belge"; `null` for "de la Belgique". */
export function stateBefore(passage: Passage, end: number): Candidate | null {
  const country = findAtomBefore(passage, end, 'country')
  if (country === null || country.ambiguous || !/^\s*,?\s*$/.test(gapBefore(passage, end))) return null
  const named = STATE.test(normAt(passage, country.from - 1))
  if (country.nationality ? !named : PREPOSITION.test(normAt(passage, beforeArticle(passage, country.from)))) return null
  return toState(passage, { from: named ? country.from - 1 : country.from, to: country.to }, country.key)
}

/** The states that act together right before a French verb, none of them before `start`: "le Togo et le Bénin", "l'État belge". */
export function statesBefore(passage: Passage, start: number, end: number): Candidate[] {
  const last = stateBefore(passage, end)
  if (last === null || last.from < start) return []
  const joint = beforeArticle(passage, last.from)
  const first = normAt(passage, joint) === 'et' ? stateBefore(passage, joint) : null
  return first === null || first.from < start ? [last] : [first, last]
}
