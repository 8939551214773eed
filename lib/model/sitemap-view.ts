import type { Language } from '@/lib/languages'
import type { EntityKind } from './annotation'

/** What the sitemap lists of each kind of page. */
export interface ListedEvent {
  slug: string
  /** When its latest report was read, as an ISO instant. */
  changed: string | null
}

export interface ListedEntity {
  kind: EntityKind
  slug: string
}

export interface ListedArticle {
  slug: string
  language: Language
  /** When its text, or what was understood of it, last changed, as an ISO instant. */
  changed: string
}
