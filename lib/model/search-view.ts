import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import type { FilterKind } from './digest-view'
import { edtfRange, isEdtf } from './edtf'
import type { SearchFilters } from './search-store'
import type { ArticleLink, EntityLink, EventSummary, OwnText } from './view'

const Slug = z.string().trim().max(200).nullish().transform((slug) => slug || null)
const Day = z.string().trim().nullish().transform((day) => day || null)
  .refine((day) => day === null || (/^\d{4}(-\d\d){0,2}$/.test(day) && isEdtf(day)), { error: 'not a day, a month or a year' })

/** Characters of a query that are looked at and repeated; a longer one is a text that was pasted. */
export const QUERY_CHARACTERS = 500

/** A search as it is asked for, checked. A filter that nobody could have chosen is refused, a query never is. */
export const SearchRequest = z.object({
  /** Whatever cannot be shown is a space. */
  query: z.string().transform((query) => query.toWellFormed().replace(/\p{Cc}+/gu, ' ').trim()),
  language: z.enum(languageTags),
  /** One that is not there gives the last. */
  page: z.number().int().min(1).default(1),
  filters: z.object({
    language: z.enum(languageTags).nullish().transform((tag) => tag ?? null),
    country: Slug,
    person: Slug,
    topic: Slug,
    from: Day.transform((day) => day && edtfRange(day)[0]),
    to: Day.transform((day) => day && edtfRange(day)[1]),
  }),
})
export type SearchRequest = z.infer<typeof SearchRequest>

/** What part of an address could not be followed, with the words that a reader finds there; the rest of it holds. */
export interface SearchNotice {
  kind: 'language' | 'date' | 'page' | 'beyond' | FilterKind
  value: string
}

/** What the filters of a search name; `null` where there is none. */
export type ChosenEntities = Record<FilterKind, EntityLink | null>

/** Some words of a text; those that were looked for are marked. */
export type PassagePiece = string | { mark: string }

/** The best passage of one article. */
export interface FoundPassage {
  article: ArticleLink
  pieces: PassagePiece[]
  /** Of the passage itself. */
  language: string
  /** Whether words were left out before and after. */
  isCut: { before: boolean; after: boolean }
}

export interface FoundEvent extends EventSummary {
  /** One for each language in which a report has the words. */
  passages: Partial<Record<Language, FoundPassage>>
}

/** Another query, and what to call it. */
export interface SearchSuggestion {
  query: string
  words: OwnText
}

/** Something that a search can be narrowed down to, and in how many of the events it takes part. */
export interface SearchFacet {
  entity: EntityLink
  events: number
}

export interface SearchPage {
  /** As far as it was looked at. */
  query: string
  filters: SearchFilters
  /** False when there is nothing to look for: no query, or one of words that say nothing. */
  isAsked: boolean
  /** True when a part of the query was left out because it is too long. */
  isCut: boolean
  /** From 1; of a page that is not there, the last. */
  page: number
  /** 0 when nothing was found. */
  pages: number
  /** What was found; `isMore` when there is more than was counted. */
  total: { events: number; articles: number; isMore: boolean }
  events: FoundEvent[]
  /** Articles that report no event. */
  articles: FoundPassage[]
  /** Pages of what the query names. */
  named: EntityLink[]
  /** Words that were looked for besides those that were typed. */
  also: OwnText[]
  /** Words that stand nowhere, or nowhere together with the others, and were left out of the search. */
  missing: string[]
  /** What could be asked instead of words that are nowhere. */
  suggestions: SearchSuggestion[]
  facets: Record<'country' | 'person' | 'topic', SearchFacet[]>
}
