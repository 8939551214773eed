import { findAtomAt, type Passage } from '../passage'
import type { MeetingAtom } from './trigger'

/** The noun of meeting that stands at a token: لقاء, بمباحثات; `null` where there is none, or a verb. */
export function nounAt(passage: Passage, index: number): MeetingAtom | null {
  const atom = findAtomAt(passage, index, 'meeting')
  return atom?.voice === 'noun' ? atom : null
}
