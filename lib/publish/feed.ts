import type { PartialDate } from '@/lib/model/annotation'
import type { Language } from '@/lib/languages'

/** A feed as all three formats need it; each format writes what it has a place for. Addresses are absolute. */
export interface Feed {
  language: Language
  /** The same for ever, whatever the feed is called. */
  id: string
  title: string
  description: string
  /** Who makes the feed. */
  author: string
  /** The page that it belongs to, and the same page in the other language. */
  page: FeedLink
  otherPage: FeedLink
  /** Where this very feed is. */
  self: string
  icon: string
  /** ISO instant of its latest change. */
  updated: string
  entries: FeedEntry[]
}

export interface FeedLink {
  url: string
  language: string
}

/** An event in a feed. */
export interface FeedEntry {
  /** The same for ever, one for each language: an address may change when events are merged. */
  id: string
  title: string
  /** The account, in plain words. */
  summary: string
  /** The same with names, date and reports, as HTML in its own language and direction. */
  html: string
  page: FeedLink
  otherPage: FeedLink
  /** When Jisr read the first and the latest report, as ISO instants. */
  published: string
  updated: string
  categories: FeedCategory[]
  /** Every report: its page on this site, and the original where its address is known. */
  reports: (FeedLink & { title: string; original: string | null })[]
  /** For programs: what the words say. */
  event: FeedFacts
}

export interface FeedCategory {
  /** Kind and key, the same in both languages: `country/PK`. */
  term: string
  label: string
}

export interface FeedFacts {
  id: string
  kind: string
  date: PartialDate
  place: string | null
  people: string[]
  /** ISO codes. */
  countries: string[]
  topics: string[]
  reports: Record<Language, number>
}
