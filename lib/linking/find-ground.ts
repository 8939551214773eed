import type { Candidate } from './list-candidates'
import { GroupOdds } from './group-odds'
import type { Constraints } from './group-units'
import type { Judgement } from './judge-units'
import { tellsDay, type Unit } from './unit'
import { JOIN_AT } from './weights'

/**
 * What decided on two passages.
 * - `verdict`: an editor's word on the two articles.
 * - `evidence`: the evidence between the two passages, for a link or against it.
 * - `company`: the other reports: linked because these agree with both, or apart because the groups as wholes do not.
 * - `rival`: one event may not hold both, since it would hold two passages of one article, or two that an editor parted.
 * - `not-compared`: they share no key that is telling enough for them to be compared in a collection of this size.
 * - `undecided`: what its meetings leave of an article joins nothing where two events fit it.
 * - `outdated`: the events at hand are not those that linking finds now.
 */
export type Ground = 'verdict' | 'evidence' | 'company' | 'rival' | 'not-compared' | 'undecided' | 'outdated'

/** What two passages are judged in: everything by place in the list of units. */
export interface Bench {
  units: readonly Unit[]
  /** The members of the event that each unit is in; itself alone when it is in none. */
  groupOf: (at: number) => readonly number[]
  candidates: readonly Candidate[]
  constraints: Constraints
  judge: (left: number, right: number) => Judgement
}

/** Why two passages that are in one event are there. */
export function findGroundOfLink(left: number, right: number, { constraints, judge }: Bench): Ground {
  if (holds(constraints.together, [left], [right])) return 'verdict'
  return judge(left, right).score >= JOIN_AT ? 'evidence' : 'company'
}

/**
 * Why two passages are in no event together, the plainest reason first, and the odds that their groups as wholes tell
 * one event.
 */
export function findGroundOfParting(left: number, right: number, bench: Bench): { ground: Ground; odds: number } {
  const { units, groupOf, candidates, constraints, judge } = bench
  const [one, other] = [groupOf(left), groupOf(right)]
  const odds = new GroupOdds(judge, (at) => tellsDay(units[at])).compare(left, one, right, other)
  const ground = (): Ground => {
    if (holds(constraints.apart, [left], [right])) return 'verdict'
    if (judge(left, right).score < JOIN_AT) return 'evidence'
    if (holds(constraints.apart, one, other) || shareArticle(units, one, other)) return 'rival'
    if (!candidates.some((pair) => holds([[pair.left, pair.right]], one, other))) return 'not-compared'
    if (odds < JOIN_AT) return 'company'
    return [left, right].some((at) => units[at]?.article.isRest) ? 'undecided' : 'outdated'
  }
  return { ground: ground(), odds }
}

function holds(pairs: readonly (readonly [number, number])[], one: readonly number[], other: readonly number[]): boolean {
  return pairs.some(([left, right]) => (one.includes(left) && other.includes(right)) || (one.includes(right) && other.includes(left)))
}

function shareArticle(units: readonly Unit[], one: readonly number[], other: readonly number[]): boolean {
  const articles = new Set(one.map((at) => units[at]?.article.key))
  return other.some((at) => articles.has(units[at]?.article.key))
}
