import { findAtomBefore, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { listPair } from './list-pair'
import type { Candidate } from './party'
import { toState } from './to-state'
import type { MeetingAtom } from './trigger'

const ARTICLE = /^(?:l'|le|la|les)$/
const STATE = /^(?:etat|gouvernement|royaume|republique)$/
/** Before a country that something else is of or in. */
const PREPOSITION = /^(?:de|du|des|d'|en|au|aux|a|avec|par|pour|vers|contre)$/

/**
 * The states that sign or award in their own name: "Le Bénin et la Belgique ont signé un accord", "signature d'un accord entre le Bénin et la
 * Belgique", "l'État belge a décoré".
 */
export function listFrenchStates(passage: Passage, sentence: TokenRange, atom: MeetingAtom): Candidate[] {
  if (atom.meeting !== 'agreement' && atom.meeting !== 'ceremony') return []
  const before = atom.voice === 'noun' ? [] : readBefore(passage, sentence.from, atom.from)
  if (before.length > 0 || (atom.voice !== 'noun' && atom.voice !== 'passive')) return before
  return listPair(passage, { from: atom.to, to: sentence.to }, 'entre')
}

/** The states before a verb: two that "et" joins, or a state told as one: "l'État belge". */
function readBefore(passage: Passage, start: number, end: number): Candidate[] {
  const last = stateBefore(passage, end)
  if (last === null || last.from < start) return []
  const joint = beforeArticle(passage, last.from)
  const first = normAt(passage, joint) === 'et' ? stateBefore(passage, joint) : null
  return first === null || first.from < start ? [last] : [first, last]
}

function stateBefore(passage: Passage, end: number): Candidate | null {
  const country = findAtomBefore(passage, end, 'country')
  if (country === null || country.ambiguous || !/^\s*,?\s*$/.test(gapBefore(passage, end))) return null
  const named = STATE.test(normAt(passage, country.from - 1))
  if (country.nationality ? !named : PREPOSITION.test(normAt(passage, beforeArticle(passage, country.from)))) return null
  return toState(passage, { from: named ? country.from - 1 : country.from, to: country.to }, country.key)
}

function beforeArticle(passage: Passage, index: number): number {
  return ARTICLE.test(normAt(passage, index - 1)) ? index - 2 : index - 1
}
