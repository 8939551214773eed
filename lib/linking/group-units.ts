import { attachRests, type Leaning } from './attach-rests'
import { GroupOdds } from './group-odds'
import { JoinQueue } from './join-queue'
import type { Judgement } from './judge-units'
import { tellsDay, type Unit } from './unit'
import { JOIN_AT } from './weights'

/** What an editor decided, as pairs of places in the list of units. */
export interface Constraints {
  together: readonly (readonly [number, number])[]
  apart: readonly (readonly [number, number])[]
}

/** Groups with odds below this are not offered to each other again, though their members still count where they are judged. */
const UNLIKELY = -7

interface Group {
  members: number[]
  /** Units that must never join: another meeting of the same article, or an editor's word. */
  apart: ReadonlySet<number>
}

/** Most groups may join any other, and an empty set of their own would be as large as all else that is kept of them. */
const NOBODY: ReadonlySet<number> = new Set<number>()

/**
 * Groups units into events by average-link agglomeration: the two groups with the best odds are joined, again and
 * again, while the odds are even or better (see group-odds.ts for what the odds of two groups are). Everything is
 * computed from the pairs alone: groups split when a later run finds reason to. What meetings leave of their articles comes
 * last (see attach-rests.ts). Units must be sorted by key; the result is then independent of how they arrived.
 */
export function groupUnits(
  units: readonly Unit[],
  candidates: Iterable<{ left: number; right: number }>,
  judge: (left: number, right: number) => Judgement,
  constraints: Constraints,
): number[][] {
  const groups = new Map<number, Group>(units.map((_, at) => [at, { members: [at], apart: NOBODY }]))
  keepApart(units, groups, constraints)
  const odds = new GroupOdds(judge, (at) => tellsDay(units[at]))
  const leanings: Leaning[] = []
  for (const { left, right } of candidates) {
    const rest = [left, right].find((at) => units[at]?.article.isRest)
    if (rest === undefined) oddsIfLikely(odds, left, [left], right, [right])
    else if (judge(left, right).score >= JOIN_AT) leanings.push([rest, rest === left ? right : left])
  }
  for (const [one, other] of constraints.together) joinByWord(groups, odds, one, other)
  const queue = new JoinQueue()
  const offer = (one: number, other: number): void => {
    const [left, right] = one < other ? [one, other] : [other, one]
    const [first, second] = [groups.get(left), groups.get(right)]
    if (first === undefined || second === undefined || !mayJoin(first, second)) return
    const best = oddsIfLikely(odds, left, first.members, right, second.members)
    if (best !== null && best >= JOIN_AT) queue.push({ left, right, odds: best, sizes: first.members.length + second.members.length })
  }
  for (const left of groups.keys()) for (const right of odds.near(left)) if (left < right) offer(left, right)
  for (let join = queue.pop(); join !== null; join = queue.pop()) {
    const [first, second] = [groups.get(join.left), groups.get(join.right)]
    if (first === undefined || second === undefined || first.members.length + second.members.length !== join.sizes) continue
    merge(groups, odds, join.left, join.right)
    for (const other of odds.near(join.left).toSorted((one, other) => one - other)) offer(join.left, other)
  }
  joinRests(groups, odds, leanings)
  return [...groups.values()].map((group) => group.members.toSorted((one, other) => one - other))
}

function joinRests(groups: Map<number, Group>, odds: GroupOdds, leanings: readonly Leaning[]): void {
  const placeOf = new Map([...groups].flatMap(([at, { members }]) => members.map((member) => [member, at] as const)))
  const homes = attachRests(leanings, {
    groupOf: (unit) => placeOf.get(unit) ?? unit,
    membersOf: (group) => groups.get(group)?.members ?? [],
    mayJoin: (rest, group) => {
      const [own, other] = [groups.get(rest), groups.get(group)]
      return own?.members.length === 1 && other !== undefined && mayJoin(own, other)
    },
    measure: (left, right) => odds.measure(left, right),
  })
  for (const [rest, group] of homes) {
    groups.get(group)?.members.push(rest)
    groups.delete(rest)
  }
}

/** Most candidates turn out to be nothing: to keep book of them as well would fill the memory. */
function oddsIfLikely(odds: GroupOdds, left: number, leftMembers: readonly number[], right: number, rightMembers: readonly number[]): number | null {
  const found = odds.compare(left, leftMembers, right, rightMembers)
  if (found >= UNLIKELY) return found
  odds.forget(left, right)
  return null
}

function keepApart(units: readonly Unit[], groups: Map<number, Group>, constraints: Constraints): void {
  const ofArticle = new Map<string, number[]>()
  units.forEach((unit, at) => ofArticle.set(unit.article.key, [...(ofArticle.get(unit.article.key) ?? []), at]))
  const pairs: (readonly [number, number])[] = [...constraints.apart]
  for (const siblings of ofArticle.values()) {
    for (const one of siblings) for (const other of siblings) if (one !== other) pairs.push([one, other])
  }
  for (const [one, other] of pairs) {
    part(groups.get(one), other)
    part(groups.get(other), one)
  }
}

function part(group: Group | undefined, other: number): void {
  if (group !== undefined) group.apart = new Set(group.apart).add(other)
}

function mayJoin(first: Group, second: Group): boolean {
  const [small, large] = first.apart.size <= second.apart.size ? [first, second] : [second, first]
  return !large.members.some((member) => small.apart.has(member))
}

/** Joins the groups of two units that an editor put together, unless another word keeps them apart. */
function joinByWord(groups: Map<number, Group>, odds: GroupOdds, one: number, other: number): void {
  const [left, right] = [groupOf(groups, one), groupOf(groups, other)].toSorted((first, second) => first - second)
  const [first, second] = [groups.get(left ?? one), groups.get(right ?? other)]
  if (left === undefined || right === undefined || left === right || first === undefined || second === undefined || !mayJoin(first, second)) return
  merge(groups, odds, left, right)
}

function groupOf(groups: Map<number, Group>, member: number): number {
  for (const [at, group] of groups) if (group.members.includes(member)) return at
  return member
}

/** Joins the right group into the left one. */
function merge(groups: Map<number, Group>, odds: GroupOdds, left: number, right: number): void {
  const [first, second] = [groups.get(left), groups.get(right)]
  if (first === undefined || second === undefined) return
  odds.join(left, first.members, right, second.members, (other) => groups.get(other)?.members ?? [])
  first.members.push(...second.members)
  if (second.apart.size > 0) first.apart = first.apart.union(second.apart)
  groups.delete(right)
}
