import type { Language } from '@/lib/languages'
import type { Annotation } from '@/lib/model/annotation'
import type { Card } from '@/lib/model/card'
import type { EventFacts, Person, Relation, Report } from '@/lib/model/event'
import type { IndexedNames } from '@/lib/model/search-store'
import type { NamedKind } from './event-roles'

/** Something that events speak of and that is not a person: its address and its names. */
export interface NamedRecord {
  kind: NamedKind
  /** ISO code or knowledge key. A function that has a feminine form of its own has a second record, `ambassador.f`. */
  key: string
  slug: string
  names: Record<Language, string | null>
}

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
  /** From the address of an event that is no more to that of the one that took its reports. */
  redirects: readonly { from: string; to: string }[]
  entities: readonly NamedRecord[]
  /**
   * Writes one of the events when its turn comes, from the texts of its articles: the reasons of all events together
   * would not fit into memory.
   */
  write: (event: Event, read: (article: string) => Annotation) => WrittenEvent
  /** What the search index keeps of a person, from all spellings of the name. */
  indexNames: (spellings: readonly string[]) => IndexedNames
}

/** What saving needs to know of the stored articles, by their keys. */
export type StoredArticles = ReadonlyMap<string, { id: number; language: string }>
