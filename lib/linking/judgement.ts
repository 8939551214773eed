import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { RULES, type RuleName } from './weights'

/** What is shared or clashes, and the words of both texts that show it. */
export interface Shows {
  value: string
  left: Span | null
  right: Span | null
}

/** One rule's word on two units, before it is quoted. */
export interface Clue extends Shows {
  rule: RuleName
  /** Log-odds: the rule's weight times the strength with which it speaks. */
  weight: number
  /**
   * Finds what is shown from the two texts themselves, for clues that are about their words: of the many pairs that
   * are judged few are ever shown, and their texts are not at hand while they are judged.
   */
  show: ((left: Annotation, right: Annotation) => Shows) | null
}

/** A clue of a rule at a strength from 0 to 1: `clue('country.same', 0.5, 'PK', null, null)` weighs half of the rule. */
export function clue(rule: RuleName, strength: number, value: string, left: Span | null, right: Span | null): Clue {
  return { rule, weight: RULES[rule].weight * strength, value, left, right, show: null }
}

/** A clue that finds its words when the texts are at hand. */
export function shownLater(rule: RuleName, strength: number, show: NonNullable<Clue['show']>): Clue {
  return { ...clue(rule, strength, '', null, null), show }
}

/**
 * The independent questions that two units can agree or disagree on. Within a question clues add up;
 * between two groups each question is answered by those pairs of members that know something of it.
 */
export const ASPECTS = ['party', 'host', 'country', 'date', 'weekday', 'published', 'place', 'occasion', 'text', 'copy'] as const
export type Aspect = (typeof ASPECTS)[number]

type PrefixOf<Name extends string> = Name extends `${infer First}.${string}` ? First : never

/** A rule of a new kind has to be given its question here before anything compiles. */
const aspectOfPrefix: Readonly<Record<PrefixOf<RuleName>, Aspect>> = {
  person: 'party', counterpart: 'party', function: 'party', organisation: 'party', mention: 'party',
  host: 'host', country: 'country', date: 'date', weekday: 'weekday', published: 'published',
  place: 'place', occasion: 'occasion', figure: 'text', words: 'text', topic: 'text', copy: 'copy',
}

const byPrefix: ReadonlyMap<string, Aspect> = new Map(Object.entries(aspectOfPrefix))

/** What an article without a meeting speaks of answers the question that its kind is about. */
const aspects = new Map(Object.keys(RULES).map((rule) => [rule, byPrefix.get(rule.replace(/^mention\.(?=country|place|occasion)/, '').replace(/\..*/, ''))]))

/** The question that a rule answers, by the first word of its name: `aspectOf('date.day-off')` is `'date'`. */
export function aspectOf(rule: RuleName): Aspect {
  const aspect = aspects.get(rule)
  if (aspect === undefined) throw new RangeError(`no question for the rule ${rule}`)
  return aspect
}
