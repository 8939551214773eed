import type { MeetingKind } from './annotation'
import type { ArticleLink, EventSummary } from './view'

/** An article that reports an event, with the address of its original. */
export interface FeedArticle extends ArticleLink {
  url: string | null
}

/** An event as feeds and calendars tell it, for a reader of one language. */
export interface FeedEvent extends EventSummary {
  kind: MeetingKind
  /** When Jisr read the first and the latest of its reports, as ISO instants: the only dates of it that are always known. */
  firstRead: string
  lastRead: string
  /** Every article that reports it, each once; those in the reader's language first. */
  articles: FeedArticle[]
}

/** What a feed or a sitemap is made from: it changes whenever the store does. */
export interface Edition {
  revision: number
  /** When the last run ended, as an ISO instant; `null` while one is under way, was cut short, or before the first. */
  changed: string | null
}
