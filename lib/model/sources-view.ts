import type { ReportCounts } from './view'

/** A source and what the collection has of it. */
export interface SourceSummary {
  /** `null` for the articles that came without the name of their source. */
  name: string | null
  articles: ReportCounts
  /** Day (ISO) of its newest article whose date is known. */
  newest: string | null
}

export interface SourcesPage {
  sources: SourceSummary[]
  unnamed: SourceSummary | null
  /** When the last run ended, ISO. */
  updated: string | null
}
