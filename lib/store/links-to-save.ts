import type { Card } from '@/lib/model/card'
import type { LinkedEvent, Person, Relation } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import type { NamedKind } from './event-roles'

/** Something that events speak of and that is not a person: its address and its names. */
export interface NamedRecord {
  kind: NamedKind
  /** ISO code or knowledge key. A function that has a feminine form of its own has a second record, `ambassador.f`. */
  key: string
  slug: string
  names: Record<Language, string | null>
}

/** Everything that linking found in the whole collection, and what was composed from it. */
export interface LinksToSave {
  events: readonly LinkedEvent[]
  people: readonly Person[]
  relations: readonly Relation[]
  /** From the address of an event that is no more to that of the one that took its reports. */
  redirects: readonly { from: string; to: string }[]
  /** For each event id. */
  cards: ReadonlyMap<string, Record<Language, Card>>
  entities: readonly NamedRecord[]
}

/** What saving needs to know of the stored articles, by their keys. */
export type StoredArticles = ReadonlyMap<string, { id: number; language: string }>
