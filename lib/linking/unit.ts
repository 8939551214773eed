import { isDay } from '@/lib/model/is-day'
import type { Language } from '@/lib/languages'
import type { Span } from '@/lib/model/span'
import type { UnitProfile } from './article-profile'
import type { CopySketch } from './copy-sketch'
import type { DateClue } from './date-clue'
import type { WeighedText } from './weighed-text'

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

/** What all units of one article share. */
export interface ArticleHead {
  key: string
  language: Language
  /** EDTF. */
  published: string | null
  copy: CopySketch
  /** Facts that it speaks of anywhere, as `factsOf` names them: `country:PK`, `function:ambassador@GA`. */
  spoken: readonly string[]
  /** People of meetings that it tells as still to come, by `Person.id`. */
  announced: readonly string[]
  /** It reports meetings, and this is what they leave of it: whoever is in none of them. */
  isRest: boolean
  /** It reports more than one meeting. */
  isRoundUp: boolean
  /** People whom the article names anywhere, by `Person.id`, each where it does so first. */
  mentioned: ReadonlyMap<string, Span>
  /** Those of them who are on no side of any of its meetings, recalled ones included: they may belong to this one. */
  beside: ReadonlyMap<string, Span>
}

/**
 * What is linked: one meeting as one article reports it, or an article as a whole when it reports none
 * (then `meeting` is `null`), or what its meetings leave of it (`null` too, and `article.isRest`). Events are sets of units.
 */
export interface Unit extends Omit<UnitProfile, 'hosts' | 'counterparts' | 'terms'> {
  /** `a001#0` for a meeting, `a001#` for a whole article: unique and stable. */
  key: string
  article: ArticleHead
  hosts: Side[]
  counterparts: Side[]
  /** Ids of the people on both sides, each once. */
  people: readonly string[]
  clue: DateClue
  otherClues: DateClue[]
  text: WeighedText
}

/** Both sides of a unit. */
export function sidesOf(unit: Pick<Unit, 'hosts' | 'counterparts'>): Side[] {
  return [...unit.hosts, ...unit.counterparts]
}

/** Ids of the people among some sides, each once. */
export function peopleOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap(({ person }) => person ?? []))]
}

/** The side of a unit on which a person is. */
export function sideOf(unit: Unit, person: string): Side | null {
  return sidesOf(unit).find((side) => side.person === person) ?? null
}

/** Does its text give the day, with or without the year? "Le 21 janvier" and «21 يناير» do, "lundi" and «يناير 2026» do not. */
export function tellsDay(unit: Pick<Unit, 'date'> | undefined): boolean {
  return unit !== undefined && isDay(unit.date)
}
