import { findTopic } from '@/lib/knowledge/topics'
import type { EventFacts, EventParty } from '@/lib/model/event'
import { agreeOnDate } from './agree-on-date'
import { byText, countValues, listUnder, rankValues } from './order'
import { functionFact } from './rarity'
import { tellFunction } from './told-function'
import { sidesOf, type Side, type Unit } from './unit'

/** Of many reports, one alone may misread a name: a side must be in this share of them. */
const LEAST_SHARE = 0.15
/** Topics on a card. */
const TOPICS = 6

/**
 * What all reports of one event together say, by vote; ties are broken by text order, so that the same reports give
 * the same facts. Nothing is in the result that no report gives.
 */
export function mergeFacts(units: readonly Unit[]): EventFacts {
  const { hosts, counterparts } = mergeSides(units)
  const [kind = 'other'] = rankValues(units.flatMap((unit) => unit.kind ?? []))
  const [place = null] = rankValues(units.flatMap((unit) => unit.place?.key ?? []))
  const [occasion = null] = rankValues(units.flatMap((unit) => unit.occasion ?? []))
  return {
    kind: units.find((unit) => unit.kind === kind)?.kind ?? 'other',
    hosts: hosts.map(toParty),
    counterparts: counterparts.map(toParty),
    countries: listCountries(units, counterparts),
    date: agreeOnDate(units),
    place,
    occasion,
    topics: listTopics(units),
  }
}

/** A side as all reports together give it. */
type MergedSide = Side & Pick<EventParty, 'function'>

function toParty({ person, function: role, country, organisation, gender }: MergedSide): EventParty {
  return { person, function: role, country, organisation, gender }
}

/**
 * One side per person, on the side of the table where most reports have it; nameless sides likewise, where no name
 * fills them.
 */
function mergeSides(units: readonly Unit[]): { hosts: MergedSide[]; counterparts: MergedSide[] } {
  const least = LEAST_SHARE * units.length
  const byPerson = new Map<string, Side[]>()
  const nameless = new Map<string, Side[]>()
  for (const side of units.flatMap(sidesOf)) {
    if (side.person !== null) listUnder(byPerson, side.person).push(side)
    else listUnder(nameless, functionFact(side) ?? `${side.function?.key ?? side.organisation ?? ''}@${side.country ?? ''}`).push(side)
  }
  const hostVotes = countValues(units.flatMap((unit) => unit.hosts.flatMap((side) => side.person ?? [])))
  const isHost = (id: string, seen: number): boolean => (hostVotes.get(id) ?? 0) * 2 > seen
  const named = [...byPerson]
    .filter(([, sides]) => sides.length >= least)
    .toSorted(([one, sides], [other, otherSides]) => otherSides.length - sides.length || byText(one, other))
  const hosts = named.filter(([id, sides]) => isHost(id, sides.length)).map(([, sides]) => mergeSide(sides))
  const counterparts = named.filter(([id, sides]) => !isHost(id, sides.length)).map(([, sides]) => mergeSide(sides))
  const ofHosts = new Set(units.flatMap((unit) => unit.hosts))
  for (const [, sides] of [...nameless].toSorted(([one], [other]) => byText(one, other))) {
    const side = mergeSide(sides)
    const group = sides.filter((own) => ofHosts.has(own)).length * 2 > sides.length ? hosts : counterparts
    if (sides.length >= least && !isFilled(side, [...hosts, ...counterparts])) group.push(side)
  }
  return { hosts, counterparts }
}

/** A nameless side is somebody already there when function or country agree: "son homologue turc" is the Turk who is named. */
function isFilled(side: Side, known: readonly Side[]): boolean {
  return known.some((other) => {
    const sameCountry = side.country === null || other.country === null || side.country === other.country
    const sameRole = !side.function?.key || !other.function?.key || side.function.key === other.function.key
    return sameCountry && (sameRole || other.country === side.country)
  })
}

function mergeSide(sides: readonly Side[]): MergedSide {
  const [first] = sides
  if (first === undefined) throw new RangeError('a side is merged from at least one')
  const [country = null] = rankValues(sides.flatMap((side) => side.country ?? []))
  const [organisation = null] = rankValues(sides.flatMap((side) => side.organisation ?? []))
  const [gender = null] = rankValues(sides.flatMap((side) => side.gender ?? []))
  const roles = sides.flatMap((side) => side.function ?? [])
  const [role] = rankValues(roles.map((known) => known.key ?? known.text))
  const held = roles.filter((known) => (known.key ?? known.text) === role)
  const [text] = rankValues(held.map((known) => known.text))
  const chosen = held.find((known) => known.text === text)
  return { ...first, function: chosen ? { ...chosen, told: tellFunction(held) } : null, country, organisation, gender: gender === 'm' || gender === 'f' ? gender : null }
}

/** The other side's countries as the reports give them; those of the counterparts where they give none. */
function listCountries(units: readonly Unit[], counterparts: readonly Side[]): string[] {
  const told = units.flatMap((unit) => unit.told)
  const counts = countValues(told)
  const frequent = rankValues(told).filter((key) => (counts.get(key) ?? 0) >= LEAST_SHARE * units.length)
  return frequent.length > 0 ? frequent : rankValues(counterparts.flatMap((side) => side.country ?? []))
}

function listTopics(units: readonly Unit[]): string[] {
  const counts = countValues(units.flatMap((unit) => unit.topics))
  const discrimination = (key: string): number => findTopic(key)?.discrimination ?? 0
  return rankValues(units.flatMap((unit) => unit.topics))
    .filter((key) => (counts.get(key) ?? 0) >= LEAST_SHARE * units.length)
    .toSorted((one, other) => discrimination(other) - discrimination(one))
    .slice(0, TOPICS)
}
