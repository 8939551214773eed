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
  /** Terms of the index, all of them, in a phrase side by side. */
  terms: string[]
  /** Other terms for the same word. */
  forms: string[]
  known: Known[]
  translations: Translation[]
  /** Keys under which the word may be a name's; none where it is a word of the tables. */
  nameKeys: string[]
  /** Filled in when the names of the collection are known. */
  names: SlotNames
  date: QueryDate | null
}

/** How a word of the query is spelt as a name, and whose. */
export interface SlotNames {
  /** Each a way of writing it: terms that stand together. */
  spellings: { terms: string[]; text: string; language: string }[]
  /** Ids of the people whose whole name or surname it is. */
  people: number[]
}

export interface QueryPlan {
  slots: Slot[]
  excluded: Slot[]
  isCut: boolean
}

export const NO_NAMES: SlotNames = { spellings: [], people: [] }
