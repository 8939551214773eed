import type { Annotation } from './annotation'
import type { EventFacts } from './event'
import type { ArticleLink, EntityLink } from './view'

/** Who or what an article names. Only those that take part in an event have a page. */
export interface NamedEntity extends EntityLink {
  hasPage: boolean
}

/** A report of an event with everything that was understood of it. */
export interface ReportedText {
  article: ArticleLink
  annotation: Annotation
  /** Indices of the meetings of the annotation that are this event; empty when the article is linked as a whole. */
  meetings: readonly number[]
  /** Indices of its meetings that are other events. */
  others: readonly number[]
  /** Who its people are in the collection, by `LocalPerson.id`. */
  people: ReadonlyMap<string, NamedEntity>
  /** Key of the report whose wire text it prints, or `null`. */
  copyOf: string | null
}

/** The reports of an event, what it is as a whole, and what they name apart from people, by `country DK`. */
export interface ReportedTexts {
  facts: EventFacts
  reports: ReportedText[]
  names: ReadonlyMap<string, NamedEntity>
}
