import type { Span } from '@/lib/model/span'
import { RULES, type RuleName } from './weights'

/** One rule's word on two units, before it is quoted. */
export interface Clue {
  rule: RuleName
  /** Log-odds: the rule's weight times the strength with which it speaks. */
  weight: number
  /** What is shared or clashes. */
  value: string
  left: Span | null
  right: Span | null
}

/** A clue of a rule at a strength from 0 to 1: `clue('country.same', 0.5, 'PK', null, null)` weighs half of the rule. */
export function clue(rule: RuleName, strength: number, value: string, left: Span | null, right: Span | null): Clue {
  return { rule, weight: RULES[rule].weight * strength, value, left, right }
}

type Quoted = Pick<Clue, 'value' | 'left' | 'right'>

/**
 * A clue that finds its words when somebody asks for them: of the many pairs that are judged few are ever shown, and
 * finding the words of a text costs more than weighing them.
 */
export function quotedLater(rule: RuleName, strength: number, quote: () => Quoted): Clue {
  let known: Quoted | null = null
  const quoted = (): Quoted => (known ??= quote())
  return {
    rule,
    weight: RULES[rule].weight * strength,
    get value() {
      return quoted().value
    },
    get left() {
      return quoted().left
    },
    get right() {
      return quoted().right
    },
  }
}

/**
 * The independent questions that two units can agree or disagree on. Within a question clues add up;
 * between two groups each question is answered by those pairs of members that know something of it.
 */
export const ASPECTS = ['party', 'host', 'country', 'date', 'weekday', 'published', 'place', 'occasion', 'text', 'copy'] as const
export type Aspect = (typeof ASPECTS)[number]

const aspectOfPrefix: Readonly<Record<string, Aspect>> = {
  person: 'party', counterpart: 'party', function: 'party', organisation: 'party', mention: 'party',
  host: 'host', country: 'country', date: 'date', weekday: 'weekday', published: 'published',
  place: 'place', occasion: 'occasion', figure: 'text', words: 'text', topic: 'text', copy: 'copy',
}

/** The question that a rule answers, by the first word of its name: `aspectOf('date.day-off')` is `'date'`. */
export function aspectOf(rule: RuleName): Aspect {
  return aspectOfPrefix[rule.split('.')[0] ?? ''] ?? 'text'
}
