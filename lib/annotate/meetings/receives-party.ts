import { COVER } from '../atoms/atom'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'
import { meetingGrammars } from './meeting-grammar'
import { opensParty } from './opens-party'

/** Words behind the verb among which both stand. */
const FARTHEST = 26

/** تلقى أمس سفيرة إسبانيا, استلم الوزير يوم أمس السفير: as machines translate "received"; somebody stands where a thing would. */
export function receivesParty(passage: Passage, start: number, end: number): boolean {
  let parties = followsParty(passage, start - 1) ? 1 : 0
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index))) return false
    if (meetingGrammars.ar.things.has(normAt(passage, index).replace(/^ال/, ''))) return false
    const office = findAtomAt(passage, index, 'function')
    if (office === null || office.plural || !/^(?:ال)?$/.test(office.prefix)) continue
    if (/^(?:من|عن|الي|علي)$/.test(normAt(passage, index - 1))) return false
    parties++
    if (parties > 1) return true
    index = office.to - 1
  }
  return false
}

/** وزير الداخلية محمد سالم تلقى: an office, or a name behind one, right before the verb. */
function followsParty(passage: Passage, verb: number): boolean {
  if (gapBefore(passage, verb) !== ' ') return false
  if (opensParty(passage, verb - 1)) return true
  return [2, 3, 4, 5].some((back) => ((passage.cover[verb - back] ?? 0) & COVER.function) !== 0) && (isNameStart(passage, verb - 1) || isNameStart(passage, verb - 2))
}
