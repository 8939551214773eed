import type { EntityKind } from './annotation'
import type { ArticleLink, EntityLink, EventSummary, OwnText, ReportCounts } from './view'
import type { Language } from '@/lib/languages'

/** Plain objects for the pages about people, countries, organisations, places and topics, and for the index of each. */

/** Something with a name, and with a page once it takes part in an event. */
export interface NamedThing {
  name: OwnText
  page: EntityLink | null
}

/** One way in which the press writes a name, and where. */
export interface SpellingView extends OwnText {
  /** How many articles write it so. */
  articles: number
  /** The newest of them, the newest first. */
  seen: ArticleLink[]
}

/** What somebody was, in one way of saying it. */
export interface HeldFunction {
  name: OwnText
  events: number
  /** EDTF months or years in which it was seen: `2014-03`, `2014-03/2026-01`; `null` when nothing is dated. */
  period: string | null
}

export interface Companion {
  entity: EntityLink
  /** Events that both take part in. */
  events: number
}

/** What tells people of one name apart. */
export interface Description {
  function: OwnText | null
  country: OwnText | null
}

export interface Namesake extends EntityLink, Description {
  events: number
}

/** All that a page says about an entity, but for its events. */
export interface EntityProfile extends EntityLink {
  otherName: OwnText | null
  /** What sort of organisation it is; `null` for other kinds. */
  sort: string | null
  country: NamedThing | null
  functions: HeldFunction[]
  spellings: SpellingView[]
  /** By kind, those of most events first; no kind without any. */
  companions: { kind: EntityKind; met: Companion[] }[]
  /** Others of the same kind whose name is the same. */
  namesakes: Namesake[]
  reports: ReportCounts
  /** EDTF months or years from the first to the last event. */
  period: string | null
  events: number
}

/** Some of the events of an entity, the newest first. */
export interface EntityEvents {
  events: EventSummary[]
  page: number
  pages: number
  /** Every year with the page on which it begins, the newest first; `null` for the events without a date. */
  years: { year: string | null; page: number }[]
}

/** A line of an index. */
export interface EntitySummary extends EntityLink {
  otherName: OwnText | null
  country: OwnText | null
  /** What somebody is, where the name alone does not say who it is. */
  function: OwnText | null
  events: number
}

export const INDEX_ORDERS = ['events', 'name'] as const
export type IndexOrder = (typeof INDEX_ORDERS)[number]

/** What an address asks of an index; `null` for all of it. */
export interface IndexChoice {
  order: IndexOrder
  /** A letter of either alphabet. */
  letter: string | null
  /** Slug of a country. */
  country: string | null
  page: number
}

/** A part of an index, and the ways to its other parts. */
export interface EntityIndexPage {
  kind: EntityKind
  choice: IndexChoice
  /** Under their letters when they are in the order of names; else all in one group without a letter. */
  groups: { letter: string | null; entities: EntitySummary[] }[]
  /** How many names the choice leaves, on all pages. */
  found: number
  pages: number
  /** Letters under which something stands. */
  letters: Record<Language, string[]>
  /** Countries of at least one of the entities, in the order of their names. */
  countries: { slug: string; name: OwnText }[]
}
