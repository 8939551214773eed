import { isOf } from '../articles'
import { COVER } from '../atoms/atom'
import { isHaving } from '../auxiliaries'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { isAssemblyAt } from './is-assembly-at'
import { isGatheringAt } from './is-gathering-at'
import { meetingAt } from './meeting-at'
import type { MeetingAtom } from './trigger'

/** Words between the noun and what opens or ends: the day, the hour and the house. */
const FARTHEST = 14

const OPENING = /^(?:fin|ouverture|cloture|debut|lancement|demarrage|reprise|poursuite|suite|epilogue)$/

/** "Fin ce vendredi à Yaoundé des travaux des chefs de police": a sentence opens with a noun instead of a verb. */
export function listOpenings(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  if (!OPENING.test(normAt(passage, from)) || isCoveredAt(passage, from, COVER.meeting)) return []
  for (let index = from + 1; index < Math.min(to, from + FARTHEST) && !/[.;:()«»]/.test(gapBefore(passage, index)); index++) {
    if (!isOf(passage, index) || !(normAt(passage, index + 1) === 'travaux' || namesGathering(passage, index + 1, to))) continue
    return [meetingAt({ from, to: from + 1 }, 'conference', 'passive', { subject: 'host' })]
  }
  return []
}

/** What somebody does to an assembly: "a clos vendredi les travaux de la conférence". */
const DONE = /^(?:clos|cloture|ouvert|inaugure|lance)$/
/** Words between the verb and the assembly: the day, the hour and the town. */
const FARTHEST_OBJECT = 8

/** "Le ministre a clos vendredi à Accra les travaux du forum": somebody opens or ends an assembly. */
export function listOpened(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  for (let index = from; index < to; index++) {
    if (!isHaving(passage, index) || !DONE.test(normAt(passage, index + 1)) || isCoveredAt(passage, index, COVER.meeting)) continue
    for (let object = index + 2; object < Math.min(to, index + 2 + FARTHEST_OBJECT) && !/[.;:()«»]/.test(gapBefore(passage, object)); object++) {
      if (!/^(?:les|la|le|l')$/.test(normAt(passage, object)) || !namesGathering(passage, object + 1, to)) continue
      return [meetingAt({ from: index, to: index + 2 }, 'conference', 'active', { subject: 'host' })]
    }
  }
  return []
}

/** Words between an assembly and the participle that tells of it: "la conférence régionale sur le trafic de migrants, ouverte". */
const FARTHEST_BEFORE = 14

/**
 * "la conférence régionale, ouverte lundi à Accra par le ministre", "lancés hier, les travaux de": a participle behind an
 * assembly, or before it at the head of a sentence, with the day or the town, and by whom.
 */
export function listOpenedBy(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  for (let index = from; index < to; index++) {
    if (!/^(?:clos|close|cloture|ouvert|inaugure|lance)e?s?$/.test(normAt(passage, index)) || isCoveredAt(passage, index, COVER.meeting) || isHaving(passage, index - 1)) continue
    if (!isDoneBySomebody(passage, index + 1, to)) continue
    const start = index === from ? index : Math.max(from, index - FARTHEST_BEFORE)
    const end = index === from ? to : index
    for (let noun = start; noun < end; noun++) {
      const works = normAt(passage, noun) === 'travaux' && isOf(passage, noun + 1)
      if ((works || namesGathering(passage, noun, end)) && !/[.;:()«»]/.test(gapBefore(passage, index))) return [meetingAt({ from: index, to: index + 1 }, 'conference', 'passive', { subject: 'host' })]
    }
  }
  return []
}

/** "lundi à Accra par": the day or the town, and then who did it. */
function isDoneBySomebody(passage: Passage, start: number, end: number): boolean {
  let located = false
  for (let index = start; index < Math.min(end, start + FARTHEST_OBJECT) && !/[.;:()«»]/.test(gapBefore(passage, index)); index++) {
    located ||= isCoveredAt(passage, index, COVER.date | COVER.place)
    if (normAt(passage, index) === 'par') return located
  }
  return false
}

/** Words of "la 5e édition de la conférence". */
const LONGEST_ASSEMBLY = 5

/** "le forum", "la 5e réunion internationale", "travaux de la conférence": a gathering by its first words. */
function namesGathering(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + LONGEST_ASSEMBLY) && gapBefore(passage, index) !== ', '; index++) {
    if (isGatheringAt(passage, index) || isAssemblyAt(passage, index)) return true
  }
  return false
}
