import { JOIN_AT } from './weights'

/** What its meetings leave of an article, and a unit that it may tell too, by their places. */
export type Leaning = readonly [rest: number, other: number]

/** The groups that were made without what meetings leave of their articles. Groups are known by number, members by place. */
export interface Homes {
  groupOf: (unit: number) => number
  membersOf: (group: number) => readonly number[]
  mayJoin: (rest: number, group: number) => boolean
  /** Log-odds that two sets of units tell one event. */
  measure: (left: readonly number[], right: readonly number[]) => number
}

/** Odds by which one group has to fit better than all others. */
const CLEARLY = 1

/**
 * The group that each rest joins: the one that fits it best, if the odds are even or better and no other fits nearly as
 * well. All are asked of the groups as they were made: a rest opens no group, keeps no meeting of its article from its
 * own, and its odds count for nobody else.
 */
export function attachRests(leanings: readonly Leaning[], { groupOf, membersOf, mayJoin, measure }: Homes): Map<number, number> {
  const near = new Map<number, Set<number>>()
  for (const [rest, other] of leanings) near.set(rest, (near.get(rest) ?? new Set()).add(groupOf(other)))
  const homes = new Map<number, number>()
  for (const [rest, groups] of near) {
    const [best, second] = [...groups]
      .filter((group) => mayJoin(rest, group))
      .map((group) => ({ group, odds: measure([rest], membersOf(group)) }))
      .toSorted((one, other) => other.odds - one.odds || one.group - other.group)
    if (best === undefined || best.odds < JOIN_AT || (second !== undefined && best.odds - second.odds < CLEARLY)) continue
    homes.set(rest, best.group)
  }
  return homes
}
