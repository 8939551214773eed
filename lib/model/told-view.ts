import type { Language } from '@/lib/languages'
import type { PartialDate } from './annotation'
import type { NamedEntity } from './reported-text'
import type { ArticleLink } from './view'

/** What can be told in one report and left out of another. */
export const TOLD_KINDS = ['claim', 'figure', 'person', 'date', 'place', 'organisation', 'country', 'topic'] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

/** Where a report says something: its words, and as much around them as makes them understood. */
export interface ToldWords {
  /** `ArticleLink.key` of the report. */
  article: string
  /** Paragraph of the article, 0-based; `null` when its title says it. */
  paragraph: number | null
  before: string
  words: string
  after: string
  language: string
}

/** A number and what it is of: `{ value: 40, unit: 'percent' }`. */
export interface FigureValue {
  value: number
  unit: 'percent' | 'none'
}

/** One fact, in the words of every report that tells it. */
export interface ToldFact {
  kind: ToldKind
  /** Stable inside one event: `person anna-berg`, `figure 40 percent`. */
  key: string
  /** Who or what is named, for the reader; `null` for figures, dates and quoted claims. */
  entity: NamedEntity | null
  figure: FigureValue | null
  date: PartialDate | null
  /** Who says a quoted claim, when the sentence names one. */
  speaker: NamedEntity | null
  /** At most one for each report, in the order of the reports. */
  words: ToldWords[]
  /** How many voices tell it; reports that print one wire text are one voice. */
  voices: Record<Language, number>
}

/** Facts told by the same ones. `one` and `some` are of an event that a single language tells. */
export interface ToldGroup {
  by: Language | 'one' | 'some' | 'both' | 'all'
  facts: ToldFact[]
}

/** What the reports of an event tell, by who tells it. */
export interface Told {
  articles: ArticleLink[]
  /** Voices of each language. */
  voices: Record<Language, number>
  /** What sets the reports apart first, what all tell last; none is empty. */
  groups: ToldGroup[]
}

/** The words of the reports that say what an event's card says; empty where none of them can be shown. */
export interface CardSources {
  hosts: ToldWords[][]
  counterparts: ToldWords[][]
  date: ToldWords[]
  place: ToldWords[]
  occasion: ToldWords[]
  /** By topic key. */
  topics: Record<string, ToldWords[]>
}
