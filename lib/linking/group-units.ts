import { JoinQueue } from './join-queue'
import { sumAspects, type Judgement } from './judge-units'
import { ASPECTS, type Aspect } from './judgement'
import type { Unit } from './unit'
import { JOIN_AT } from './weights'

/** What an editor decided, as pairs of places in the list of units. */
export interface Constraints {
  together: readonly (readonly [number, number])[]
  apart: readonly (readonly [number, number])[]
}

/** Pairs of two large groups that are judged: beyond that the mean no longer changes. */
const JUDGED_OF_A_SIDE = 20

interface Group {
  members: number[]
  /** Units that must never join: another meeting of the same article, or an editor's word. */
  apart: Set<number>
}

/**
 * Groups units into events by average-link agglomeration: the two groups with the best odds are joined, again and
 * again, while the odds are even or better. The odds of two groups are answered question by question: for each one
 * (who, when, where …) the mean over the pairs of members that know something of it, so that one dated report holds
 * its whole group apart from another date, and a chain of look-alikes does not run on. Everything is computed from
 * the pairs alone: groups split when a later run finds reason to. Units must be sorted by key; the result is then
 * independent of how they arrived.
 */
export function groupUnits(
  units: readonly Unit[],
  candidates: readonly { left: number; right: number }[],
  judge: (left: number, right: number) => Judgement,
  constraints: Constraints,
): number[][] {
  const groups = new Map<number, Group>(units.map((_, at) => [at, { members: [at], apart: new Set<number>() }]))
  keepApart(units, groups, constraints)
  const neighbours = listNeighbours(candidates)
  for (const [left, right] of constraints.together) joinIfAllowed(groups, neighbours, left, right)
  const queue = new JoinQueue()
  const offer = (one: number, other: number): void => {
    const [left, right] = one < other ? [one, other] : [other, one]
    const [first, second] = [groups.get(left), groups.get(right)]
    if (first === undefined || second === undefined || !mayJoin(first, second)) return
    const odds = compareGroups(first, second, judge)
    if (odds >= JOIN_AT) queue.push({ left, right, odds, sizes: first.members.length + second.members.length })
  }
  for (const [left, rights] of neighbours) for (const right of rights) if (left < right) offer(left, right)
  for (let join = queue.pop(); join !== null; join = queue.pop()) {
    const [first, second] = [groups.get(join.left), groups.get(join.right)]
    if (first === undefined || second === undefined || first.members.length + second.members.length !== join.sizes) continue
    for (const other of merge(groups, neighbours, join.left, join.right)) offer(join.left, other)
  }
  return [...groups.values()].map((group) => group.members.toSorted((one, other) => one - other))
}

function keepApart(units: readonly Unit[], groups: Map<number, Group>, constraints: Constraints): void {
  const ofArticle = new Map<string, number[]>()
  units.forEach((unit, at) => ofArticle.set(unit.article.key, [...(ofArticle.get(unit.article.key) ?? []), at]))
  const pairs: (readonly [number, number])[] = [...constraints.apart]
  for (const siblings of ofArticle.values()) {
    for (const one of siblings) for (const other of siblings) if (one !== other) pairs.push([one, other])
  }
  for (const [one, other] of pairs) {
    groups.get(one)?.apart.add(other)
    groups.get(other)?.apart.add(one)
  }
}

function listNeighbours(candidates: readonly { left: number; right: number }[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>()
  const add = (from: number, to: number): void => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, new Set([to]))
    else known.add(to)
  }
  for (const { left, right } of candidates) {
    add(left, right)
    add(right, left)
  }
  return neighbours
}

function mayJoin(first: Group, second: Group): boolean {
  const [small, large] = first.apart.size <= second.apart.size ? [first, second] : [second, first]
  return !large.members.some((member) => small.apart.has(member))
}

/** Joins the groups of two units that an editor put together, unless another word keeps them apart. */
function joinIfAllowed(groups: Map<number, Group>, neighbours: Map<number, Set<number>>, one: number, other: number): void {
  const [left, right] = [groupOf(groups, one), groupOf(groups, other)].toSorted((first, second) => first - second)
  const [first, second] = [groups.get(left ?? one), groups.get(right ?? other)]
  if (left === undefined || right === undefined || left === right || first === undefined || second === undefined) return
  if (mayJoin(first, second)) merge(groups, neighbours, left, right)
}

function groupOf(groups: Map<number, Group>, member: number): number {
  for (const [at, group] of groups) if (group.members.includes(member)) return at
  return member
}

/** Joins the right group into the left one and returns the groups near to either. */
function merge(groups: Map<number, Group>, neighbours: Map<number, Set<number>>, left: number, right: number): number[] {
  const [first, second] = [groups.get(left), groups.get(right)]
  if (first === undefined || second === undefined) return []
  first.members.push(...second.members)
  for (const member of second.apart) first.apart.add(member)
  groups.delete(right)
  const near = new Set([...(neighbours.get(left) ?? []), ...(neighbours.get(right) ?? [])])
  for (const other of neighbours.get(right) ?? []) {
    neighbours.get(other)?.delete(right)
    neighbours.get(other)?.add(left)
  }
  near.delete(left)
  near.delete(right)
  neighbours.set(left, near)
  neighbours.delete(right)
  return [...near].toSorted((one, other) => one - other)
}

/** The mean prior of the pairs, and for each question the mean over the pairs that answer it. */
function compareGroups(first: Group, second: Group, judge: (left: number, right: number) => Judgement): number {
  const sums: Partial<Record<Aspect, { sum: number; count: number }>> = {}
  let prior = 0
  let pairs = 0
  for (const left of sample(first.members)) {
    for (const right of sample(second.members)) {
      const judgement = left < right ? judge(left, right) : judge(right, left)
      prior += judgement.prior
      pairs++
      for (const aspect of ASPECTS) {
        const value = judgement.aspects[aspect]
        if (value === undefined) continue
        const total = (sums[aspect] ??= { sum: 0, count: 0 })
        total.sum += value
        total.count++
      }
    }
  }
  const means: Partial<Record<Aspect, number>> = {}
  for (const aspect of ASPECTS) {
    const total = sums[aspect]
    if (total !== undefined) means[aspect] = total.sum / total.count
  }
  return prior / pairs + sumAspects(means)
}

function sample(members: readonly number[]): number[] {
  return members.length <= JUDGED_OF_A_SIDE ? [...members] : members.toSorted((one, other) => one - other).slice(0, JUDGED_OF_A_SIDE)
}
