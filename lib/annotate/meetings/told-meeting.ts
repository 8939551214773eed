import type { Meeting, PartialDate } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { Candidate } from './party'

/** A meeting as one sentence tells it, before the sentences about one meeting are put together. */
export interface ToldMeeting {
  kind: Meeting['kind']
  status: Meeting['status']
  /** Recall that is believed only beside something reported. */
  weak: boolean
  hosts: Candidate[]
  guests: Candidate[]
  /** Where the guests travel to, when the sentence tells a visit. */
  destination: string | null
  /** The side whose countries the meeting is filed under: the guests', or the hosts' for one who is abroad and tells of it. */
  foreign: 'guests' | 'hosts'
  date: PartialDate
  dateSpan: Span | null
  place: string | null
  placeSpan: Span | null
  occasion: string | null
  paragraphs: number[]
  trigger: Span
}

/** True when a telling says nothing of when: not even "lundi", يوم الاثنين. */
export function isDateless({ date }: ToldMeeting): boolean {
  return date.edtf === null && date.weekday === null && date.yearless === undefined
}
