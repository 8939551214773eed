import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { meetingAt } from './meeting-at'
import type { MeetingAtom } from './trigger'

/**
 * French participles that tell of a meeting with what stands far behind them: "reçu lundi à Tunis par", "signé hier à
 * Ottawa par".
 */
export function listParticiples(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  return [...listReceived(passage, sentence), ...listSigned(passage, sentence)]
}

/** How far behind "reçu" the one stands who received. */
const FARTHEST_AGENT = 14

/** "Reçu mardi à Tunis par le ministre": the day and the town stand between the participle and the one who received. */
function listReceived(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  const atoms: MeetingAtom[] = []
  for (let index = from; index < to; index++) {
    if (!/^(?:recu|accueilli)e?s?$/.test(normAt(passage, index)) || isCoveredAt(passage, index, COVER.meeting)) continue
    for (let agent = index + 1; agent < Math.min(to, index + FARTHEST_AGENT); agent++) {
      if (/[,;:.()]/.test(gapBefore(passage, agent))) break
      if (normAt(passage, agent) !== 'par') continue
      atoms.push(meetingAt({ from: index, to: index + 1 }, 'reception', 'passive', { subject: 'guest' }))
      break
    }
  }
  return atoms
}

/** How far behind "signé" the day stands, and then those who signed. */
const FARTHEST_SIGNATURE = 12

/**
 * "le document signé avant-hier à Ottawa par X et Y", "paraphé lundi entre les deux pays": with its day or its town, or
 * it is a text in force.
 */
function listSigned(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  const atoms: MeetingAtom[] = []
  for (let index = from; index < to; index++) {
    if (!/^(?:signe|conclu|scelle)e?s?$/.test(normAt(passage, index)) || isCoveredAt(passage, index, COVER.meeting)) continue
    let day = false
    for (let agent = index + 1; agent < Math.min(to, index + FARTHEST_SIGNATURE); agent++) {
      if (/[;:.()]/.test(gapBefore(passage, agent))) break
      day ||= isCoveredAt(passage, agent, COVER.date | COVER.place)
      if (!day || !/^(?:par|entre)$/.test(normAt(passage, agent))) continue
      atoms.push(meetingAt({ from: index, to: index + 1 }, 'agreement', 'passive'))
      break
    }
  }
  return atoms
}
