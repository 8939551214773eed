import type { Language } from '@/lib/languages'
import type { Card } from '@/lib/model/card'
import type { EventFacts, Person, Redirect, Relation, Report } from '@/lib/model/event'
import type { NamedRecord } from '@/lib/model/named-record'
import type { IndexedNames } from '@/lib/model/search-store'
import type { SeenSpelling } from '@/lib/model/spelling'

/** A named thing and how the articles write it. */
export type SpeltRecord = NamedRecord & { spellings: readonly SeenSpelling[] }

/** An event whose reports are known, before they are written. */
export interface EventOutline {
  id: string
  slug: string
  facts: EventFacts
  reports: readonly { article: string; meeting: number | null }[]
}

/** What is written about an event: its reports with their reasons, and its card in each language. */
export interface WrittenEvent {
  reports: readonly Report[]
  cards: Record<Language, Card>
}

/** Everything that linking found in the whole collection, and what was composed from it. */
export interface LinksToSave<Event extends EventOutline = EventOutline> {
  events: readonly Event[]
  people: readonly Person[]
  relations: readonly Relation[]
  redirects: readonly Redirect[]
  entities: readonly SpeltRecord[]
  /**
   * Writes some of the events, in their order and as they are asked for: the reasons of all events together would not
   * fit into memory.
   */
  write: (events: readonly Event[]) => AsyncIterable<WrittenEvent>
  /** What the search index keeps of a person, from all spellings of the name. */
  indexNames: (spellings: readonly string[]) => IndexedNames
}

/** What saving needs to know of the stored articles, by their keys. */
export type StoredArticles = ReadonlyMap<string, { id: number; language: string; day: string | null }>
