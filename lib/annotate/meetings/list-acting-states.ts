import { wordBefore } from '../articles'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import { serviceGrammars } from './service-grammar'
import { statesBefore } from './state-before'
import { toState } from './to-state'

/** Who act in the name of two countries, told by the adjectives of both. */
const { states, forces, offices, powers } = serviceGrammars.fr
const ACTING = states.union(forces).union(offices).union(powers)

/**
 * The two states right before a verb, or none: "le Togo et le Bénin ont convenu", "les polices togolaise et béninoise se
 * sont entendues". "La frontière entre le Togo et le Bénin" acts not.
 */
export function listActingStates(passage: Passage, start: number, verb: number): [Candidate, Candidate] | [] {
  const pair = adjectivesBefore(passage, verb) ?? namesBefore(passage, start, verb)
  return pair !== null && pair[0].from >= start && pair[0].country !== pair[1].country ? pair : []
}

function namesBefore(passage: Passage, start: number, verb: number): [Candidate, Candidate] | null {
  const pair = onlyTwo(statesBefore(passage, start, verb))
  return pair === null || /^(?:entre|que|dont)$/.test(wordBefore(passage, pair[0].from)) ? null : pair
}

function adjectivesBefore(passage: Passage, verb: number): [Candidate, Candidate] | null {
  const last = findAtomBefore(passage, verb, 'country')
  if (last === null || !last.nationality || last.ambiguous || gapBefore(passage, verb) !== ' ' || normAt(passage, last.from - 1) !== 'et') return null
  const first = findAtomBefore(passage, last.from - 1, 'country')
  if (first === null || !first.nationality || first.ambiguous) return null
  const noun = first.from - (ACTING.has(normAt(passage, first.from - 1)) ? 1 : 2)
  if (!ACTING.has(normAt(passage, noun)) || normAt(passage, noun - 1) !== 'les') return null
  return [toState(passage, { from: noun, to: first.to }, first.key), toState(passage, { from: last.from, to: last.to }, last.key)]
}
