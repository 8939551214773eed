import { beforeArticle, wordBefore } from '../articles'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import type { Candidate } from './party'
import { stateBefore } from './state-before'
import { toState } from './to-state'

/** Who act in the name of two countries, told by the adjectives of both. */
const SERVICES = /^(?:polices|gendarmeries|douanes|armees|marines|gouvernements|ministeres|autorites|services|directions|diplomaties|justices)$/

/**
 * The two states right before a verb, or none: "le Togo et le Bénin ont convenu", "les polices togolaise et béninoise se
 * sont entendues". "La frontière entre le Togo et le Bénin" acts not.
 */
export function listActingStates(passage: Passage, start: number, verb: number): [Candidate, Candidate] | [] {
  const pair = adjectivesBefore(passage, verb) ?? statesBefore(passage, verb)
  return pair !== null && pair[0].from >= start && pair[0].country !== pair[1].country ? pair : []
}

function statesBefore(passage: Passage, verb: number): [Candidate, Candidate] | null {
  const last = stateBefore(passage, verb)
  if (last === null) return null
  const joint = beforeArticle(passage, last.from)
  const first = normAt(passage, joint) === 'et' ? stateBefore(passage, joint) : null
  return first === null || /^(?:entre|que|dont)$/.test(wordBefore(passage, first.from)) ? null : [first, last]
}

function adjectivesBefore(passage: Passage, verb: number): [Candidate, Candidate] | null {
  const last = findAtomBefore(passage, verb, 'country')
  if (last === null || !last.nationality || last.ambiguous || gapBefore(passage, verb) !== ' ' || normAt(passage, last.from - 1) !== 'et') return null
  const first = findAtomBefore(passage, last.from - 1, 'country')
  if (first === null || !first.nationality || first.ambiguous) return null
  const noun = first.from - (SERVICES.test(normAt(passage, first.from - 1)) ? 1 : 2)
  if (!SERVICES.test(normAt(passage, noun)) || normAt(passage, noun - 1) !== 'les') return null
  return [toState(passage, { from: noun, to: first.to }, first.key), toState(passage, { from: last.from, to: last.to }, last.key)]
}
