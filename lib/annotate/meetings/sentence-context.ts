import type { DateMention } from '@/lib/model/annotation'
import type { Setting } from './find-setting'
import type { Candidate } from './party'

/** What a sentence is read with: who may take part, the dates, and whom the article is about so far. */
export interface SentenceContext {
  candidates: readonly Candidate[]
  dates: readonly DateMention[]
  known: Candidate | null
  /** Those who came to the meeting told last. */
  lastGuests: readonly Candidate[]
  /** The town that the sentence before names last. */
  lastPlace: Pick<Setting, 'place' | 'placeSpan'>
  /** The person in the title, else the first one named. */
  protagonist: string | null
}
