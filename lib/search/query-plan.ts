import type { Known } from './known-forms'
import type { QueryDate } from './query-dates'
import type { Translation } from './translate-word'

/**
 * One thing that a query asks for. What is found must have it in one of its ways: its own words, what they name, their
 * words in the other language, other spellings of a name.
 */
export interface Slot {
  kind: 'words' | 'phrase' | 'date'
  /** As typed. */
  text: string
  /** Where it stands in the query, once for each time it was typed; none for a phrase and for what must not be there. */
  places: Place[]
  /** Terms of the index, all of them, in a phrase side by side. */
  terms: string[]
  /** Other terms for the same word. */
  forms: string[]
  known: Known[]
  translations: Translation[]
  /**
   * A single word that the tables do not know. Too short a one, as أوا, is nobody by itself, and may be somebody beside
   * another.
   */
  mayBeName: boolean
  /** Keys under which the word may be a name's by itself. */
  nameKeys: readonly string[]
  /** Filled in when the names of the collection are known. */
  names: SlotNames
  date: QueryDate | null
}

/** Characters of the query, from `start` to before `end`. */
export interface Place {
  start: number
  end: number
}

/** How a word of the query is spelt as a name, and whose. */
export interface SlotNames {
  /** Each a way of writing it: terms that stand together. */
  spellings: { terms: string[]; text: string; language: string }[]
  /** Ids of the people whose whole name or surname it is. */
  people: number[]
}

export interface QueryPlan {
  /** The query as far as it was looked at. */
  query: string
  slots: Slot[]
  excluded: Slot[]
  isCut: boolean
}

export const NO_NAMES: SlotNames = { spellings: [], people: [] }
