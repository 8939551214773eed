import type { MeetingStatus } from '@/lib/model/annotation'
import type { z } from 'zod'
import type { Atom } from '../atoms/atom'

export type MeetingAtom = Extract<Atom, { kind: 'meeting' }>

/**
 * A verb or noun of meeting in a sentence.
 * `weak` recall is believed only when the article has something else to report: "après ses entretiens" may be the news.
 */
export interface Trigger {
  atom: MeetingAtom
  status: z.infer<typeof MeetingStatus>
  weak: boolean
  /** Tells of the party just before it and opens no meeting of its own: "X, en visite au Maroc". */
  attribute: boolean
  /** A verb in a tense, and neither a noun nor "avoir vu". */
  finite: boolean
}
