import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { listNamedStates } from './list-named-states'
import { listPair } from './list-pair'
import { listTwoStates } from './list-two-states'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { serviceGrammars } from './service-grammar'
import { statesBefore } from './state-before'
import type { MeetingAtom } from './trigger'

/**
 * The states that sign or award in their own name: "Le Bénin et la Belgique ont signé un accord", "signature d'un
 * accord entre le Bénin et la Belgique", "l'État belge a décoré", "les deux ministres ont signé" where the paragraph
 * names two countries.
 */
export function listFrenchStates(passage: Passage, sentence: TokenRange, atom: MeetingAtom): Candidate[] {
  if (atom.meeting !== 'agreement' && atom.meeting !== 'ceremony') return []
  const before = atom.voice === 'noun' ? [] : statesBefore(passage, sentence.from, atom.from)
  if (before.length === 0 && atom.meeting === 'agreement' && atom.voice !== 'noun') before.push(...listTwoStates(passage, atom.from))
  if (before.length > 0 || (atom.voice !== 'noun' && atom.voice !== 'passive')) return before
  const pair = listPair(passage, { from: atom.to, to: sentence.to }, 'entre')
  return pair.length > 0 ? pair : listForeignService(passage, { from: atom.to, to: sentence.to })
}

/** Who signs for a state. */
const SIGNING = serviceGrammars.fr.forces.union(serviceGrammars.fr.offices)
/** Words from "entre" to the country of the second: "la direction générale des douanes et la douane du Sultanat d'Oman". */
const REACH = 20

/**
 * "entre la direction générale des Douanes et la douane d'Oman": the first is of the paper's own country, which it does not name. The
 * country is that of the second: "entre la douane et la gendarmerie pour garder la frontière d'Oman" is of one country.
 */
function listForeignService(passage: Passage, { from, to }: TokenRange): Candidate[] {
  let between = from
  while (between < to && normAt(passage, between) !== 'entre' && !/[.;:]/.test(gapBefore(passage, between))) between++
  const end = Math.min(to, between + REACH)
  if (normAt(passage, between) !== 'entre') return []
  const norms = normsBetween(passage, between, end)
  const and = norms.indexOf('et')
  if (and < 0 || !norms.slice(0, and).some((norm) => SIGNING.has(norm))) return []
  const [state, ...more] = listNamedStates(passage, { from: between, to: end }, ['country'])
  return state === undefined || more.length > 0 || !isOfService(passage, between + and, state.from) ? [] : [state]
}

/** What a service does, where it is and what it speaks of: a country behind these is not its own. */
const MATTER = /^(?:pour|afin|sur|avec|a|au|aux|en|dans|vers)$/

/** "la douane du Sultanat d'Oman": a service stands before its country, with nothing but what it is called between. */
function isOfService(passage: Passage, from: number, country: number): boolean {
  for (let index = country - 1; index > from && !/[.,;:()]/.test(gapBefore(passage, index + 1)); index--) {
    const norm = normAt(passage, index)
    if (MATTER.test(norm) || meetingGrammars.fr.topic.has(norm)) return false
    if (SIGNING.has(norm)) return true
  }
  return false
}
