import { anchorDay } from './date-clue'
import { listUnder } from './order'
import { peopleOf, sidesOf, type Side, type Unit } from './unit'

/** How telling each fact is in this collection: 1 for what belongs to one meeting, near 0 for what is in all of them. */
export interface Rarity {
  /** `rarity('person', 'p12')`, `rarity('country', 'PK')`; 1 for a fact never seen. A person without an id is seen nowhere. */
  (kind: FactKind, key: string | null): number
}

const FACT_KINDS = ['person', 'country', 'organisation', 'function', 'place', 'there', 'occasion'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/**
 * Meetings that are imagined around a small collection, so that one of five is not yet "everywhere"; a larger one is
 * measured by itself.
 */
const MEETINGS_AT_LARGE = 60
/** Dates this far apart are two meetings. */
const DAYS_APART = 12

/** The rarity of each fact that was seen, by its kind and key: plain data, which may go to another thread. */
export type Rarities = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Counts for every fact in how many different meetings it takes part, before any are linked: by how many different
 * people are across the table and by how many separate times it is seen. Ten reports of one reception leave the
 * guest rare, and one host of thirty guests is found common without being known by name.
 */
export function measureRarities(units: readonly Unit[]): Rarities {
  const unitsOf = new Map<string, Unit[]>()
  for (const unit of units) for (const fact of factsOf(unit)) listUnder(unitsOf, fact).push(unit)
  const all = countMeetings(units, null)
  const rarities = new Map<string, Map<string, number>>()
  for (const [fact, seen] of unitsOf) {
    const [kind, key] = splitFact(fact)
    const ofKind = rarities.get(kind) ?? new Map<string, number>()
    rarities.set(kind, ofKind.set(key, rarity(countMeetings(seen, fact), all)))
  }
  return rarities
}

/** The question that rules ask. */
export function rarityOf(rarities: Rarities): Rarity {
  return (kind, key) => (key === null ? undefined : rarities.get(kind)?.get(key)) ?? 1
}

/**
 * Log scale against a collection at large, times the share of this collection's meetings that are without the fact.
 * One of 40 meetings: 1; ten of 40: 0.40; 39 of 40: 0.01; 1,000 of 10,000: 0.27.
 */
function rarity(meetings: number, all: number): number {
  const among = Math.max(MEETINGS_AT_LARGE, all)
  const atLarge = Math.max(0, Math.log(among / meetings) / Math.log(among))
  const without = 1 - meetings / (Math.max(all, meetings) + 2)
  return Math.min(1, 1.2 * atLarge * without)
}

/** Facts of a unit whose rarity is asked for, as `kind:key`. */
export function factsOf(unit: Unit): readonly string[] {
  if (unit.meeting === null) return unit.article.spoken
  const facts = unit.people.map((id) => `person:${id}`)
  for (const country of unit.countries) facts.push(`country:${country.key}`)
  for (const side of sidesOf(unit)) {
    if (side.organisation !== null) facts.push(`organisation:${side.organisation}`)
    const role = functionFact(side)
    if (role !== null) facts.push(`function:${role}`)
  }
  if (unit.place !== null) facts.push(`place:${unit.place.key}`)
  if (unit.there !== null) facts.push(`there:${unit.there}`)
  if (unit.occasion !== null) facts.push(`occasion:${unit.occasion}`)
  return [...new Set(facts)]
}

/** `country:PK` as its kind and key. */
export function splitFact(fact: string): [kind: FactKind, key: string] {
  const colon = fact.indexOf(':')
  return [FACT_KINDS.find((kind) => kind === fact.slice(0, colon)) ?? FACT_KINDS[0], fact.slice(colon + 1)]
}

/** The rarity of a fact named as `factsOf` does. */
export function rarityOfFact(fact: string, rarity: Rarity): number {
  const [kind, key] = splitFact(fact)
  return rarity(kind, key)
}

/** A function is compared together with its country: `ambassador@GA`; `null` when one of the two is unknown. */
export function functionFact(side: Side): string | null {
  return side.function?.key && side.country ? `${side.function.key}@${side.country}` : null
}

function countMeetings(units: readonly Unit[], fact: string | null): number {
  const person = fact?.startsWith('person:') ? fact.slice('person:'.length) : null
  const across = new Set<string>()
  for (const unit of units) {
    const hosts = peopleOf(unit.hosts)
    const guests = peopleOf(unit.counterparts)
    const side = person === null || hosts.includes(person) ? guests : hosts
    for (const id of side) if (id !== person) across.add(id)
  }
  return Math.max(1, across.size, countTimes(units))
}

function countTimes(units: readonly Unit[]): number {
  const days = units.flatMap((unit) => anchorDay(unit.clue) ?? []).toSorted((left, right) => left - right)
  return days.filter((day, index) => index === 0 || day - (days[index - 1] ?? day) > DAYS_APART).length
}
