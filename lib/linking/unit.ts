import type { Language } from '@/lib/languages'
import type { MeetingKind, PartialDate } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { DateClue } from './date-clue'
import type { LinkArticle } from './link-input'
import type { TermProfile } from './term-profile'

/** One side of a meeting with its person known across articles. */
export interface Side {
  /** `Person.id`, or `null` for a side without a name. */
  person: string | null
  name: string | null
  function: { key: string | null; text: string; language: string } | null
  country: string | null
  organisation: string | null
  gender: 'm' | 'f' | null
  span: Span
}

/** A knowledge key with the words that show it. */
export interface Shown {
  key: string
  span: Span | null
}

/**
 * What is linked: one meeting as one article reports it, or an article as a whole when it reports none.
 * Events are sets of units.
 */
export interface Unit {
  /** `a001#0` for a meeting, `a001#` for a whole article: unique and stable. */
  key: string
  article: LinkArticle
  /** Index of the meeting in its article (the first one when several tell the same), `null` for the whole article. */
  meeting: number | null
  language: Language
  kind: MeetingKind | null
  hosts: Side[]
  counterparts: Side[]
  /** Countries of all sides, the counterparts' first. */
  countries: Shown[]
  date: PartialDate
  dateSpan: Span | null
  clue: DateClue
  place: Shown | null
  /** Country where it was: of the city, or the one that was visited. */
  there: string | null
  occasion: string | null
  topics: string[]
  /** People whom the article names anywhere, by `Person.id`. */
  mentioned: ReadonlyMap<string, Span>
  /** Those of them who are on no side of any of its meetings, recalled ones included: they may belong to this one. */
  beside: ReadonlyMap<string, Span>
  /** Their names as this article writes them. */
  spelledNames: ReadonlyMap<string, string>
  terms: TermProfile
}

/** Both sides of a unit. */
export function sidesOf(unit: Unit): Side[] {
  return [...unit.hosts, ...unit.counterparts]
}

/** Ids of the people among some sides, each once. */
export function peopleOf(sides: readonly Side[]): string[] {
  const people: string[] = []
  for (const { person } of sides) if (person !== null && !people.includes(person)) people.push(person)
  return people
}

/** The side of a unit on which a person is. */
export function sideOf(unit: Unit, person: string): Side | null {
  return sidesOf(unit).find((side) => side.person === person) ?? null
}
