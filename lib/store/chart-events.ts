import 'server-only'
import type { ToldCounts } from '@/lib/model/timeline-view'
import { languageTags } from '@/lib/languages'
import { client } from './client'
import { Counts } from './columns'
import type { EventRole } from './event-roles'

/** An event as the pictures count it. */
export interface ChartEvent {
  id: string
  day: string | null
  lastDay: string | null
  told: ToldCounts
  /** Ids of the entities that take part, by role. */
  inRole: Partial<Record<EventRole, number[]>>
}

/**
 * Every event with those who take part in one of the roles, oldest first, unknown dates last; with `of`, only those of
 * that entity. Two queries, however many events there are.
 */
export async function listChartEvents(roles: readonly EventRole[], of: number | null = null): Promise<ChartEvent[]> {
  const where = of === null ? {} : { entities: { some: { entityId: of } } }
  const rows = await client().event.findMany({
    where,
    orderBy: [{ day: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { id: true, day: true, lastDay: true, reports: true },
  })
  const events = new Map(rows.map(({ reports, ...row }) => [row.id, { ...row, told: tellers(reports), inRole: {} } as ChartEvent]))
  const ties = await client().eventEntity.findMany({
    where: { role: { in: [...roles] }, ...(of !== null && { event: where }) },
    orderBy: [{ eventId: 'asc' }, { role: 'asc' }, { position: 'asc' }],
    select: { eventId: true, role: true, entityId: true },
  })
  for (const { eventId, role, entityId } of ties) {
    const known = roles.find((wanted) => wanted === role)
    const event = events.get(eventId)
    if (event && known) (event.inRole[known] ??= []).push(entityId)
  }
  return [...events.values()]
}

/** 1 for each press that tells the event. */
function tellers(reports: unknown): ToldCounts {
  const counts = Counts.parse(reports)
  return mapLanguages((language) => Number(counts[language] > 0))
}

/** Entities of an event in some of its roles, each once. */
export function entitiesOf(event: ChartEvent, ...roles: EventRole[]): Set<number> {
  return new Set(roles.flatMap((role) => event.inRole[role] ?? []))
}

/** The events of each entity that takes part in one of the roles. */
export function groupByEntity(events: readonly ChartEvent[], ...roles: EventRole[]): Map<number, ChartEvent[]> {
  const groups = new Map<number, ChartEvent[]>()
  for (const event of events) {
    for (const id of entitiesOf(event, ...roles)) {
      const group = groups.get(id)
      if (group) group.push(event)
      else groups.set(id, [event])
    }
  }
  return groups
}

/** Sum of what is told over some events: `{ fr: 3, ar: 1 }`. */
export function addTold(events: Iterable<ChartEvent>): ToldCounts {
  const all = [...events]
  return mapLanguages((language) => all.reduce((sum, { told }) => sum + told[language], 0))
}

function mapLanguages(count: (language: keyof ToldCounts) => number): ToldCounts {
  return Object.fromEntries(languageTags.map((language) => [language, count(language)])) as ToldCounts
}
