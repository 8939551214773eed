import 'server-only'
import type { NetworkGroup, NetworkPerson, NetworkView } from '@/lib/model/network-view'
import type { Language } from '@/lib/languages'
import { addTold, groupByEntity, listChartEvents, type ChartEvent } from './chart-events'
import { client } from './client'
import { Names } from './columns'
import { entityLinkSelect, pickOtherName, toEntityLink } from './entity-link'
import type { Prisma } from './generated/client'
import { chooseStrongest, type ChosenGroup } from './network-choice'
import { countMeetings, pickHubs, tieToHubs, toGathering, type Ties } from './network-ties'

const HUBS = 8

const ROLES = ['host', 'counterpart', 'country', 'host-country'] as const
const rowSelect = { id: true, country: true, ...entityLinkSelect } satisfies Prisma.EntitySelect
type Row = Prisma.EntityGetPayload<{ select: typeof rowSelect }>

/** People and countries tied by the events that they share, for a reader of `language`: the strongest ties of all. */
export async function findNetwork(language: Language): Promise<NetworkView> {
  const events = await listChartEvents(ROLES)
  const rows = await listRows()
  const gatherings = events.map(toGathering)
  const people = rows.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  return toNetwork(events, rows, pickHubs(countMeetings(gatherings), people, HUBS), language)
}

/** The same around one person, by the id of her row, with the ties of nobody else. */
export async function findNetworkAround(person: number, language: Language): Promise<NetworkView> {
  return toNetwork(await listChartEvents(ROLES, person), await listRows(person), [person], language)
}

/**
 * Countries and people of events, with `of` only people of that entity's events; in an order that does not depend on
 * which came first.
 */
async function listRows(of: number | null = null): Promise<Row[]> {
  return client().entity.findMany({
    where: { events: { gt: 0 }, OR: [{ kind: 'country' }, { kind: 'person', ...(of !== null && { roles: { some: { event: { entities: { some: { entityId: of } } } } } }) }] },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }],
    select: rowSelect,
  })
}

function toNetwork(events: readonly ChartEvent[], rows: readonly Row[], hubs: readonly number[], language: Language): NetworkView {
  const people = rows.filter(({ kind }) => kind === 'person')
  const countries = new Map(rows.flatMap((row) => (row.kind === 'country' ? [[row.key, row]] : [])))
  const countryOf = new Map(people.map(({ id, country }) => [id, countries.get(country ?? '')?.id ?? null]))
  const gatherings = events.map(toGathering)
  const chosen = chooseStrongest(tieToHubs(gatherings, hubs, countryOf), countryOf, rows.map(({ id }) => id))
  const describe = describer(events, rows, countries, language)
  const shownCountries = new Set([...chosen.map(({ country }) => country), ...hubs.map((id) => countryOf.get(id) ?? null)].filter((id) => id !== null))
  const shownPeople = chosen.reduce((count, group) => count + group.people.length, hubs.length)
  return {
    hubs: hubs.flatMap((id) => describe.person(id, new Map())),
    groups: chosen.map(describe.group),
    hidden: { people: people.length - shownPeople, countries: countries.size - shownCountries.size },
  }
}

/** Rows and counts as views, for a reader of `language`. */
function describer(events: readonly ChartEvent[], rows: readonly Row[], countries: ReadonlyMap<string, Row>, language: Language) {
  const byId = new Map<number | null, Row>(rows.map((row) => [row.id, row]))
  const eventsOf = groupByEntity(events, ...ROLES)
  const count = (ids: readonly number[]) => {
    const own = new Set(ids.flatMap((id) => eventsOf.get(id) ?? []))
    return { events: own.size, told: addTold(own) }
  }
  const person = (id: number, ties: Ties): NetworkPerson[] => {
    const row = byId.get(id)
    if (!row) return []
    const country = countries.get(row.country ?? '')
    return [{
      person: toEntityLink(row, language),
      otherName: pickOtherName(Names.parse(row.names), language),
      country: country ? toEntityLink(country, language) : null,
      ...count([id]),
      ties: listTies(ties),
    }]
  }
  const group = ({ country, people, all, ties }: ChosenGroup): NetworkGroup => {
    const row = byId.get(country)
    return {
      country: row ? toEntityLink(row, language) : null,
      otherName: row ? pickOtherName(Names.parse(row.names), language) : null,
      ...count(country === null ? all : [country]),
      people: people.flatMap(([id, own]) => person(id, own)),
      ties: listTies(ties),
    }
  }
  return { person, group }
}

function listTies(ties: Ties): NetworkPerson['ties'] {
  return [...ties].map(([hub, events]) => ({ hub, events })).sort((a, b) => b.events - a.events || a.hub - b.hub)
}
