import type { Language } from '@/lib/languages'
import type { Mention, Paragraph } from './annotation'
import type { EventParty } from './event'
import type { ArticleLink, EntityLink, EventSummary } from './view'

/** What the search index keeps of one article: terms between spaces, field by field. */
export interface IndexedArticle {
  title: string
  lead: string
  body: string
  named: string
  topics: string
}

/** What it keeps of a person's names. */
export interface IndexedNames {
  words: string
  keys: string
}

/** A person of the collection and every way in which the articles write the name. */
export interface SpeltPerson {
  id: number
  spellings: { text: string; language: string }[]
}

/** Days, first and last; without years, `MM-DD`, the same days of every year. */
export interface Period {
  first: string
  last: string
  hasYear: boolean
}

/** What readers narrowed their search down to: addresses of entities, days in ISO form. */
export interface SearchFilters {
  language: Language | null
  country: string | null
  person: string | null
  topic: string | null
  from: string | null
  to: string | null
}

/** What to find: `match` and `exclude` are in the language of the index; without `match`, every event of the period. */
export interface HitQuestion {
  match: string | null
  exclude: string | null
  /** The event must fall into it. */
  period: Period | null
  filters: SearchFilters
}

/** An article that was found, with one of its events: one hit for each, one without for an article of none. */
export interface Hit {
  article: number
  event: string | null
  /** First day that the event may mean. */
  day: string | null
  /** The greater the better, from 0. */
  score: number
}

/** A named thing that has a record in the collection. */
export interface KnownEntity {
  id: number
  kind: string
  key: string
  events: number
  /** `null` for a function or an occasion, which only have a name. */
  link: EntityLink | null
}

export interface EventTie {
  event: string
  entity: number
  role: string
}

/** What a passage is taken from. */
export interface SearchText {
  id: number
  article: ArticleLink
  paragraphs: Paragraph[]
  mentions: Mention[]
}

/** A term of the index, and in how many articles it stands. */
export interface IndexTerm {
  term: string
  articles: number
}

/** All that search asks of a store. What is in the language of the index is made by `lib/search` alone. */
export interface SearchStore {
  findPeople(keys: readonly string[]): Promise<SpeltPerson[]>
  findHits(question: HitQuestion): Promise<Hit[]>
  /** Events in which, for each of the groups, one of its entities takes part; the newest first. */
  findEventsOf(groups: readonly (readonly number[])[], question: HitQuestion): Promise<Hit[]>
  /** In how many articles something is found, counted up to a limit. */
  countMatches(match: string, limit: number): Promise<number>
  findEntities(keys: readonly { kind: string; key: string }[], language: Language): Promise<KnownEntity[]>
  findEntitiesById(ids: readonly number[], language: Language): Promise<KnownEntity[]>
  findTies(events: readonly string[], entities: readonly number[]): Promise<EventTie[]>
  findParties(events: readonly string[]): Promise<Map<string, EventParty[]>>
  /** Entities that take part in most of some events. */
  countEntities(events: readonly string[], language: Language): Promise<{ entity: EntityLink; events: number }[]>
  findSummaries(events: readonly string[], language: Language): Promise<EventSummary[]>
  findLanguages(articles: readonly number[]): Promise<Map<number, Language>>
  findTexts(articles: readonly number[]): Promise<SearchText[]>
  listTerms(prefix: string, lengths: readonly [least: number, most: number]): Promise<IndexTerm[]>
  /** Some articles in which a term stands. */
  findArticlesWith(term: string): Promise<number[]>
}

/** More hits than this are not looked at one by one. */
export const MOST_HITS = 1_000
