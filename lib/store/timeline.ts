import 'server-only'
import { plainText } from '@/lib/model/card'
import { EventFacts } from '@/lib/model/event'
import type { MonthCount, TimelineEvent, TimelineLane, TimelineView } from '@/lib/model/timeline-view'
import type { Language } from '@/lib/languages'
import { addTold, entitiesOf, groupByEntity, listChartEvents, type ChartEvent } from './chart-events'
import { client } from './client'
import { Cards, Counts, Names } from './columns'
import { entityLinkSelect, pickName, toEntityLink } from './entity-link'

/** Countries with a lane of their own; the others share one. */
const OWN_LANES = 12
/** Events that are shown one by one; more are counted by month. */
const SHOWN_EVENTS = 400
/** A date that may mean more days than this, such as a year, is of no month. */
const LONGEST_MONTH = 62

/** All events over time, in lanes by country, for a reader of `language`. */
export async function findTimeline(language: Language): Promise<TimelineView> {
  const events = withoutHome(await listChartEvents(['country', 'host-country']))
  const byCountry = groupByEntity(events, 'country')
  const rows = await client().entity.findMany({ where: { kind: 'country', events: { gt: 0 } }, select: { id: true, ...entityLinkSelect } })
  const countries = rows
    .flatMap((row) => ({ row, own: byCountry.get(row.id) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length || (a.row.key < b.row.key ? -1 : 1))
  // A lane of others that holds a single country says less than its name.
  const lanes = countries.length === OWN_LANES + 1 ? countries : countries.slice(0, OWN_LANES)
  const laneOf = new Map(lanes.map(({ row }, lane) => [row.id, lane]))
  const isElsewhere = (event: ChartEvent) => ![...entitiesOf(event, 'country')].some((id) => laneOf.has(id))
  const { others = [], none = [] } = Object.groupBy(events.filter(isElsewhere), (event) => (entitiesOf(event, 'country').size > 0 ? 'others' : 'none'))
  const rest = ([['others', others], ['none', none]] as const).filter(([, list]) => list.length > 0)
  const lanesOf = (event: ChartEvent): number[] => {
    const own = [...entitiesOf(event, 'country')].flatMap((id) => laneOf.get(id) ?? [])
    return own.length > 0 ? own.sort((a, b) => a - b) : [lanes.length + rest.findIndex(([, list]) => list.includes(event))]
  }
  return {
    lanes: [...lanes.map(({ row, own }) => toLane('country', own, toEntityLink(row, language))), ...rest.map(([kind, list]) => toLane(kind, list, null))],
    events: events.length > SHOWN_EVENTS ? [] : await listTimelineEvents(events, lanesOf, language),
    total: events.length,
    otherCountries: countries.length - lanes.length,
  }
}

/**
 * Under `country` all who take part, whoever is the host. A country that is there more often than not says nothing about
 * an event: it is left out where another takes part.
 */
function withoutHome(events: readonly ChartEvent[]): ChartEvent[] {
  const present = groupByEntity(events, 'country', 'host-country')
  const home = [...present].find(([, own]) => own.length > events.length / 2)?.[0]
  return events.map((event) => {
    const all = [...entitiesOf(event, 'country', 'host-country')]
    const abroad = all.filter((id) => id !== home)
    return { ...event, inRole: { country: abroad.length > 0 ? abroad : all } }
  })
}

/** One lane and its counts by month. */
export function toLane(kind: TimelineLane['kind'], events: readonly ChartEvent[], country: TimelineLane['country']): TimelineLane {
  const months = [...Map.groupBy(events, monthOf)].map(([month, list]): MonthCount => ({ month, events: list.length, told: addTold(list) }))
  return { kind, country, events: events.length, months: months.sort((a, b) => ((a.month ?? '~') < (b.month ?? '~') ? -1 : 1)) }
}

/** The month in the middle of the days that a date may mean. */
function monthOf({ day, lastDay }: ChartEvent): string | null {
  if (day === null || lastDay === null) return null
  const [first, last] = [Date.parse(day), Date.parse(lastDay)]
  return last - first > LONGEST_MONTH * 86_400_000 ? null : new Date((first + last) / 2).toISOString().slice(0, 7)
}

/** The events as dots, in their order; `lanesOf` says where each stands. */
export async function listTimelineEvents(events: readonly ChartEvent[], lanesOf: (event: ChartEvent) => number[], language: Language): Promise<TimelineEvent[]> {
  const select = {
    id: true, slug: true, facts: true, cards: true, reports: true,
    entities: { where: { entity: { kind: 'person' } }, select: { entity: { select: { key: true, events: true, names: true } } } },
  } as const
  const rows = await client().event.findMany({ where: { id: { in: events.map(({ id }) => id) } }, select })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return events.flatMap((event) => {
    const row = byId.get(event.id)
    if (!row) return []
    const people = row.entities.map(({ entity }) => entity).sort((a, b) => a.events - b.events || (a.key < b.key ? -1 : 1))
    return {
      slug: row.slug,
      title: plainText(Cards.parse(row.cards)[language].title),
      date: EventFacts.parse(row.facts).date,
      person: people.map(({ names }) => pickName(Names.parse(names), language)).find((name) => name !== null) ?? null,
      lanes: lanesOf(event),
      reports: Counts.parse(row.reports),
    }
  })
}
