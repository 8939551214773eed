import type { PartialDate, Paragraph, Noise, Title, Published, EntityKind, MeetingKind } from './annotation'
import type { Fragment } from './card'
import type { BridgePair, EventNeighbours } from './event-links'
import type { Evidence, RelationKind, ReportType, Strength } from './event'
import type { Language } from '@/lib/languages'

/** Plain objects that the readers of `lib/store` hand to pages: already in the reader's language where that is possible. */

/** A text and the language it is in; the page gives it that `lang` and `dir`. */
export interface OwnText {
  text: string
  language: string
}

/** A link to an entity's page. `name` is in the reader's language when Jisr knows it so. */
export interface EntityLink {
  kind: EntityKind
  /** Person id, ISO code or knowledge key. */
  key: string
  slug: string
  name: OwnText
}

export type ReportCounts = Record<Language, number>

/** A line of the digest. */
export interface EventSummary {
  id: string
  slug: string
  title: Fragment[]
  account: Fragment[]
  date: PartialDate
  place: EntityLink | null
  countries: EntityLink[]
  people: EntityLink[]
  topics: EntityLink[]
  reports: ReportCounts
}

/** One report on the event page. */
export interface ReportView {
  article: ArticleLink
  type: ReportType
  strength: Strength
  probability: number
  /** The report that it is compared with. */
  counterpart: ArticleLink | null
  evidence: EvidenceView[]
}

export interface EvidenceView extends Evidence {
  /** Names of what the value stands for, in the reader's language; none where the value is not the key of anything. */
  names: OwnText[]
}

export interface ArticleLink {
  key: string
  slug: string
  title: Title
  language: Language
  source: string | null
  published: Published | null
}

export interface PartyView {
  person: EntityLink | null
  /** The name in the other script, when both are known. */
  otherName: OwnText | null
  function: OwnText | null
  country: EntityLink | null
}

export interface RelatedEvent {
  event: EventSummary
  /** One for each kind of tie, the strongest first, with the names of all that the two share in this way. */
  reasons: { kind: RelationKind; names: OwnText[] }[]
}

export interface EventPage extends EventSummary {
  kind: MeetingKind
  hosts: PartyView[]
  counterparts: PartyView[]
  occasion: OwnText | null
  reportsList: ReportView[]
  /** The French and the Arabic report to compare first; `null` when one language is silent. */
  pair: BridgePair | null
  related: RelatedEvent[]
  neighbours: EventNeighbours
}

/** Link from one article to another of the same event. */
export interface OtherReport {
  article: ArticleLink
  type: ReportType
  strength: Strength
  /** The event that both tell, on whose page they can be compared. */
  eventSlug: string
}

/** A piece of a paragraph: plain words, or a mention that has a page. */
export type TextPiece = string | { text: string; entity: EntityLink }

export interface ArticlePage extends ArticleLink {
  /** True when the source was read in the dateline of the text. */
  sourceInText: boolean
  url: string | null
  paragraphs: (Omit<Paragraph, 'text'> & { pieces: TextPiece[] })[]
  noise: Noise[]
  events: EventSummary[]
  others: OtherReport[]
  minutes: number
  /** Where the language switch leads: path without language, e.g. `/articles/x` or `/events/y`. */
  switchPath: string
}
