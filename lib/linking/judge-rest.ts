import { clue, type Clue } from './judgement'
import { peopleOf, type Unit } from './unit'
import { RULES } from './weights'

/**
 * What its meetings leave of an article tells a meeting when it names both sides of it, one of them somebody who is in none
 * of its own; of a conference those who are known. It tells nothing together with an article as a whole.
 */
export function mayTell({ article }: Unit, { meeting, kind, people, hosts, counterparts }: Unit): boolean {
  if (!article.isRest) return true
  if (meeting === null || !people.some((id) => article.beside.has(id))) return false
  return [hosts, counterparts].map(peopleOf).every((side) => (kind === 'conference' && side.length === 0) || side.some((id) => article.mentioned.has(id)))
}

/** Much is named beside the news that was long ago: a day, a weekday or a publication has to agree, or much else. */
export function judgeUndated(left: Unit, right: Unit, clues: readonly Clue[]): Clue[] {
  if (!left.article.isRest && !right.article.isRest) return []
  const isTimely = clues.some(({ rule, weight }) => RULES[rule].kind === 'date' && weight > 0)
  return isTimely ? [] : [clue('mention.undated', 1, '', null, null)]
}
