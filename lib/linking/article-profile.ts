import type { Language } from '@/lib/languages'
import type { LocalPerson, Meeting, PartialDate } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { CopySketch } from './copy-sketch'
import type { ArticleSpellings } from './list-spellings'
import type { PackedTerms } from './packed-terms'

/** Raised whenever what a profile holds or how it is found changes: older ones in a store are then made anew. */
export const PROFILE_VERSION = 6

/**
 * What linking needs to know of an article, and nothing that it does not: plain data, made from the annotation alone
 * and once, beside it. A collection is linked from its profiles; annotations, ten times as large, are read again only
 * for the words of those reasons that are shown.
 */
export interface ArticleProfile {
  version: number
  language: Language
  /** EDTF. */
  published: string | null
  people: PersonProfile[]
  /** What it offers to be linked: its own meetings and what they leave of it, or itself as a whole. Never empty. */
  units: UnitProfile[]
  /** Meetings that it recalls or announces. */
  background: UnitProfile[]
  copy: CopySketch
  /** Everything but people that it speaks of, as `kind key`: `country PK`, `topic counter-terrorism`. */
  named: string[]
  /** How it writes what it names. */
  spellings: ArticleSpellings
  /** Functions that it speaks of, with their country: `ambassador@GA`. */
  roles: string[]
}

/** A person of one article. */
export interface PersonProfile extends Pick<LocalPerson, 'id' | 'spellings' | 'country' | 'gender'> {
  functions: { key: string | null; text: string; language: string; country: string | null }[]
  /** First mention. */
  span: Span | null
  /** On a side of one of the article's meetings, recalled ones included. */
  placed: boolean
}

/** A knowledge key with the words that show it. */
export interface Shown {
  key: string
  span: Span | null
}

/** One side of a meeting as its article knows it. */
export interface SideProfile {
  /** `LocalPerson.id`, or `null` for a side without a name. */
  person: string | null
  function: { key: string | null; text: string; language: string } | null
  /** As the text gives it for this side. */
  country: string | null
  /** The one country of the meeting, where nothing better is known. */
  only: string | null
  organisation: string | null
  gender: 'm' | 'f' | null
  span: Span
}

/** What is linked, as one article tells it, before it is known who is who. See `Unit`. */
export interface UnitProfile {
  /** `null` for the article as a whole, and for what its meetings leave of it. */
  meeting: number | null
  status: Meeting['status']
  kind: Meeting['kind'] | null
  hosts: SideProfile[]
  counterparts: SideProfile[]
  /** Countries of all sides, the counterparts' first. */
  countries: Shown[]
  /** ISO codes of the counterparts' countries as the meeting itself has them. */
  told: string[]
  date: PartialDate
  dateSpan: Span | null
  /** Of an article as a whole, the other days that it gives: it does not say which of them is that of its news. */
  otherDates: { date: PartialDate; span: Span }[]
  place: Shown | null
  /** Country where it was: of the city, or the one that was visited. */
  there: string | null
  occasion: string | null
  topics: string[]
  /** The verb or noun of meeting. */
  trigger: Span | null
  terms: PackedTerms
}
