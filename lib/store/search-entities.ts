import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import { EventFacts, type EventParty } from '@/lib/model/event'
import type { EventTie, KnownEntity, SpeltPerson } from '@/lib/model/search-store'
import type { EntityLink } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { Names } from './columns'
import { toEntityLink } from './entity-link'
import { ask } from './search-connection'

/** People who share a key with a word: enough to hold the one who is meant. */
const MOST_PEOPLE = 80
/** Events in which the most frequent entities are counted, and how many of each kind are told. */
const COUNTED_EVENTS = 100
const FACETS = 8

interface EntityRow {
  id: number
  kind: string
  key: string
  slug: string
  names: string
  events: number
}

/** People whose names have one of some keys, those with most events first, with all their spellings. */
export async function findPeople(keys: readonly string[]): Promise<SpeltPerson[]> {
  const match = keys.map((key) => `"${key.toLowerCase()}"`).join(' OR ')
  const rows = ask<{ id: number; text: string; language: string }>(
    `WITH found AS MATERIALIZED (
       SELECT e."id" AS "id" FROM "SearchName" s JOIN "Entity" e ON e."id" = s."rowid"
       WHERE "SearchName" MATCH ? ORDER BY e."events" DESC, e."id" LIMIT ${MOST_PEOPLE})
     SELECT p."entityId" AS "id", p."text" AS "text", p."language" AS "language" FROM found JOIN "EntitySpelling" p ON p."entityId" = found."id"`,
    `keys : (${match})`,
  )
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, spellings]) => ({ id, spellings }))
}

export async function findEntities(keys: readonly { kind: string; key: string }[], language: Language): Promise<KnownEntity[]> {
  const rows = ask<EntityRow>(
    `SELECT e."id", e."kind", e."key", e."slug", e."names", e."events" FROM json_each(?) JOIN "Entity" e ON e."kind" = value ->> 0 AND e."key" = value ->> 1`,
    JSON.stringify(keys.map(({ kind, key }) => [kind, key])),
  )
  return rows.map((row) => toKnownEntity(row, language))
}

export async function findEntitiesById(ids: readonly number[], language: Language): Promise<KnownEntity[]> {
  const rows = ask<EntityRow>(
    `SELECT "id", "kind", "key", "slug", "names", "events" FROM "Entity" WHERE "id" IN (SELECT value FROM json_each(?)) ORDER BY "events" DESC, "key"`,
    JSON.stringify(ids),
  )
  return rows.map((row) => toKnownEntity(row, language))
}

function toKnownEntity(row: EntityRow, language: Language): KnownEntity {
  const { id, kind, key, events } = row
  return { id, kind, key, events, link: EntityKind.safeParse(kind).success ? linkOf(row, language) : null }
}

function linkOf({ kind, key, slug, names }: Omit<EntityRow, 'id' | 'events'>, language: Language): EntityLink {
  return toEntityLink({ kind, key, slug, names: Names.parse(JSON.parse(names)) }, language)
}

/** The parts that some entities take in some events. */
export async function findTies(events: readonly string[], entities: readonly number[]): Promise<EventTie[]> {
  if (events.length === 0 || entities.length === 0) return []
  return ask<EventTie>(
    `SELECT ee."eventId" AS "event", ee."entityId" AS "entity", ee."role" AS "role" FROM json_each(?) v JOIN "EventEntity" ee ON ee."eventId" = v.value
     WHERE ee."entityId" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(events),
    JSON.stringify(entities),
  )
}

/** Hosts and counterparts of some events. */
export async function findParties(events: readonly string[]): Promise<Map<string, EventParty[]>> {
  const rows = ask<{ id: string; facts: string }>(`SELECT "id", "facts" FROM "Event" WHERE "id" IN (SELECT value FROM json_each(?))`, JSON.stringify(events))
  return new Map(rows.map(({ id, facts }) => {
    const { hosts, counterparts } = EventFacts.parse(JSON.parse(facts))
    return [id, [...hosts, ...counterparts]]
  }))
}

/** The people, countries and topics of some events, the most frequent of each kind first. */
export async function countEntities(events: readonly string[], language: Language): Promise<{ entity: EntityLink; events: number }[]> {
  const rows = ask<EntityRow>(
    `WITH counted AS (
       SELECT d."kind" AS "kind", d."entityId" AS "id", count(*) AS "events" FROM json_each(?) v CROSS JOIN "DigestEntry" d ON d."eventId" = v.value GROUP BY 1, 2),
     ranked AS (
       SELECT c."id", c."events", row_number() OVER (PARTITION BY c."kind" ORDER BY c."events" DESC, e."key") AS "place"
       FROM counted c JOIN "Entity" e ON e."id" = c."id")
     SELECT e."kind", e."key", e."slug", e."names", r."events" FROM ranked r JOIN "Entity" e ON e."id" = r."id" WHERE r."place" <= ${FACETS} ORDER BY r."place"`,
    JSON.stringify(events.slice(0, COUNTED_EVENTS)),
  )
  return rows.map((row) => ({ entity: linkOf(row, language), events: row.events }))
}
