import { languageTags, type Language } from '@/lib/languages'
import type { EntityLink, EventSummary, ReportCounts } from './view'

/** The digest as pages show it, and the questions that an address may ask of it. */

/** Kinds of entity by which the digest can be narrowed down; each is also the name of its parameter in an address. */
export const FILTER_KINDS = ['country', 'topic', 'person'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]

/** Which press covers a meeting: one of them at least, both, or one alone. */
export type Coverage = Language | 'both' | `only-${Language}`
export const COVERAGES: readonly Coverage[] = [...languageTags, 'both', ...languageTags.map((tag) => `only-${tag}` as const)]

/** What an address asks for. An entity goes by its slug or by its key. */
export interface DigestQuery {
  filters: Record<FilterKind, string | null>
  coverage: Coverage | null
  /** From 1. */
  page: number
}

/** The digest as it stands without any question. */
export const WHOLE_DIGEST: DigestQuery = { filters: { country: null, topic: null, person: null }, coverage: null, page: 1 }

/** What part of an address could not be followed, with the words that a reader finds there; the rest of it holds. */
export interface DigestNotice {
  kind: 'repeated' | 'language' | 'only' | 'contrary' | 'page' | 'beyond' | FilterKind
  value: string
}

/** An entity to narrow the digest down to, and how many meetings that would leave. */
export interface Facet {
  entity: EntityLink
  events: number
}

/** A month of the digest; `month` is `YYYY-MM`, `null` for the meetings of which nobody says as much. */
export interface DigestMonth {
  month: string | null
  events: EventSummary[]
  /** True where an earlier page began it. */
  continued: boolean
}

/** One page of the digest for one reader. */
export interface DigestPage {
  /** Newest first; the unknown month comes last. */
  months: DigestMonth[]
  page: number
  /** At least 1. */
  pages: number
  /** Meetings on all pages. */
  events: number
  /** All meetings and articles that there are. */
  collection: { events: number; articles: ReportCounts }
  filters: Record<FilterKind, EntityLink | null>
  coverage: Coverage | null
  /** What could not be followed because the store knows nothing of that name or has no such page. */
  notices: DigestNotice[]
  /** Those with most meetings first, each list under all filters but its own. */
  facets: Record<FilterKind, Facet[]>
  /** How many meetings each coverage would leave under the other filters. */
  coverages: Record<Coverage, number>
  /** Every month and the page that it begins on, in the order of the pages. */
  index: { month: string | null; page: number }[]
}
