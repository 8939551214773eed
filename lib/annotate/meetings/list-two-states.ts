import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { listNamedStates } from './list-named-states'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import { serviceGrammars } from './service-grammar'

/** Those who stand for their countries without being named. */
const OF_COUNTRIES = serviceGrammars.fr.states.union(serviceGrammars.fr.forces)

/**
 * "Les deux gardes des Sceaux ont paraphé": the two states that the paragraph names up to there, by their names, their
 * adjectives or their towns; none where it names one or three.
 */
export function listTwoStates(passage: Passage, verb: number): Candidate[] {
  if (passage.language !== 'fr' || gapBefore(passage, verb) !== ' ') return []
  const office = findAtomBefore(passage, verb, 'function')
  const from = office !== null && office.plural ? office.from : OF_COUNTRIES.has(normAt(passage, verb - 1)) ? verb - 1 : null
  if (from === null || normAt(passage, from - 1) !== 'deux' || normAt(passage, from - 2) !== 'les') return []
  const two = onlyTwo(listNamedStates(passage, { from: 0, to: verb }, ['country', 'place']))
  if (two === null) return []
  const [first, second] = two
  // Both stand where "les deux" does, so that they are the subject of its verb.
  return [{ ...first, from: from - 2, to: from - 1 }, { ...second, from: from - 1, to: verb }]
}
