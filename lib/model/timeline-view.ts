import type { Language } from '@/lib/languages'
import type { PartialDate } from './annotation'
import type { EntityLink, OwnText, ReportCounts } from './view'

/** What the timeline shows: events over the months, a lane for each country that takes part. */

/** How many events the press of each language tells. */
export type ToldCounts = Record<Language, number>

/** One event, as a dot. */
export interface TimelineEvent {
  slug: string
  title: string
  date: PartialDate
  /** Whoever is rarest among those who take part: says best which event this is. */
  person: OwnText | null
  /** Indexes of the lanes that it stands in. */
  lanes: number[]
  reports: ReportCounts
}

/** Events of one month; `month` is `YYYY-MM`, `null` where no month is known. */
export interface MonthCount {
  month: string | null
  events: number
  told: ToldCounts
}

export interface TimelineLane {
  /** One country; all further countries together; the events of no country. */
  kind: 'country' | 'others' | 'none'
  country: EntityLink | null
  events: number
  /** Oldest first, only months that have events; those of no known month last. */
  months: MonthCount[]
}

export interface TimelineView {
  /** Countries with most events first, then the others, then those of no country. */
  lanes: TimelineLane[]
  /** Oldest first, unknown dates last. Empty when there are more than can be shown one by one. */
  events: TimelineEvent[]
  total: number
  /** How many countries stand in the lane of the others. */
  otherCountries: number
}
