import type { ChartEvent } from './chart-events'

/** Who takes part in one event, as ids of the store: people, and countries with or without a named person. */
export interface Gathering {
  people: readonly number[]
  countries: readonly number[]
}

/** Events shared with each hub, by the hub's index. */
export type Ties = ReadonlyMap<number, number>

/** More people than this at one event do not all meet each other. */
const MOST_AT_ONE_EVENT = 12
const SHARE_OF_A_HUB = 0.2

export function toGathering({ inRole }: Pick<ChartEvent, 'inRole'>): Gathering {
  return {
    people: [...new Set([...(inRole.host ?? []), ...(inRole.counterpart ?? [])])].slice(0, MOST_AT_ONE_EVENT),
    countries: [...new Set([...(inRole.country ?? []), ...(inRole['host-country'] ?? [])])],
  }
}

/** How many events each two people share: `ties.get(1)?.get(2)` and `ties.get(2)?.get(1)` are the same number. */
export function countMeetings(gatherings: readonly Gathering[]): Map<number, Map<number, number>> {
  const ties = new Map<number, Map<number, number>>()
  for (const { people } of gatherings) {
    for (const one of people) for (const other of people) if (other !== one) addOne(ties, one, other)
  }
  return ties
}

/**
 * The few people through whom the others are tied: again and again the one with most meetings that no earlier one is
 * part of (the greedy vertex cover), as long as that is at least a fifth of what the first one has. One host who receives
 * everybody is one hub. Of equals the first in `order`.
 */
export function pickHubs(ties: ReadonlyMap<number, Ties>, order: readonly number[], most: number): number[] {
  const open = new Map(order.map((id) => [id, sum(ties.get(id)?.values() ?? [])]))
  const hubs: number[] = []
  let first = 0
  while (hubs.length < most) {
    const [next, meetings] = [...open].reduce<[id: number | null, meetings: number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])
    if (next === null || meetings === 0 || meetings < SHARE_OF_A_HUB * first) break
    first ||= meetings
    hubs.push(next)
    open.delete(next)
    for (const [other, shared] of ties.get(next) ?? []) {
      const left = open.get(other)
      if (left !== undefined) open.set(other, left - shared)
    }
  }
  return hubs
}

export interface TiedToHubs {
  people: ReadonlyMap<number, Ties>
  groups: ReadonlyMap<number | null, Ties>
}

/**
 * What each person and each country shares with the hubs. A hub's own country counts only for her compatriots whom she
 * meets; people whose country nobody gives are together under `null`.
 */
export function tieToHubs(gatherings: readonly Gathering[], hubs: readonly number[], countryOf: ReadonlyMap<number, number | null>): TiedToHubs {
  const people = new Map<number, Map<number, number>>()
  const groups = new Map<number | null, Map<number, number>>()
  for (const gathering of gatherings) {
    const met = gathering.people.filter((id) => !hubs.includes(id))
    for (const [index, hub] of hubs.entries()) {
      if (!gathering.people.includes(hub)) continue
      const abroad = gathering.countries.filter((country) => country !== countryOf.get(hub))
      for (const person of met) addOne(people, person, index)
      for (const group of new Set([...abroad, ...met.map((person) => countryOf.get(person) ?? null)])) addOne(groups, group, index)
    }
  }
  return { people, groups }
}

export function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0)
}

function addOne<Key>(counts: Map<Key, Map<number, number>>, key: Key, other: number): void {
  const own = counts.get(key) ?? new Map<number, number>()
  counts.set(key, own.set(other, (own.get(other) ?? 0) + 1))
}
