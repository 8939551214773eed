import type { TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/**
 * The meeting that a grammar reads on tokens `from` to `to` where no table of phrases has one: "ont jeté les bases", دشن.
 * Unless they are given, its subject is either side and nothing is written onto its first word.
 */
export function meetingAt({ from, to }: TokenRange, meeting: MeetingAtom['meeting'], voice: MeetingAtom['voice'], { subject = 'either', prefix = '' }: Partial<Pick<MeetingAtom, 'subject' | 'prefix'>> = {}): MeetingAtom {
  return { kind: 'meeting', meeting, voice, subject, needs: null, from, to, prefix }
}
