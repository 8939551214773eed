import { beforeArticle } from '../articles'
import { normAt, type Passage, type TokenRange } from '../passage'
import { listPair } from './list-pair'
import { listTwoStates } from './list-two-states'
import type { Candidate } from './party'
import { stateBefore } from './state-before'
import type { MeetingAtom } from './trigger'

/**
 * The states that sign or award in their own name: "Le Bénin et la Belgique ont signé un accord", "signature d'un
 * accord entre le Bénin et la Belgique", "l'État belge a décoré", "les deux ministres ont signé" where the paragraph
 * names two countries.
 */
export function listFrenchStates(passage: Passage, sentence: TokenRange, atom: MeetingAtom): Candidate[] {
  if (atom.meeting !== 'agreement' && atom.meeting !== 'ceremony') return []
  const before = atom.voice === 'noun' ? [] : readBefore(passage, sentence.from, atom.from)
  if (before.length === 0 && atom.meeting === 'agreement' && atom.voice !== 'noun') before.push(...listTwoStates(passage, atom.from))
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
