import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityPage, EntitySummary, EventSummary } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Counts, Functions, Names } from './columns'
import { entityLinkSelect, KINDS_WITH_PAGE, pickOtherName, toEntityLink } from './entity-link'
import { eventSummarySelect, newestFirst, toEventSummary } from './event-summary'
import { findLabels } from './labels'

/** People who take part in an event, those with most events first. */
export async function listPeople(language: Language): Promise<EntitySummary[]> {
  return listEntities('person', language)
}

/** Countries of the people who take part in an event, those with most events first. */
export async function listCountries(language: Language): Promise<EntitySummary[]> {
  return listEntities('country', language)
}

/** The page of one person, or `null` when nobody has that address. */
export async function findPerson(slug: string, language: Language): Promise<EntityPage | null> {
  return findEntity('person', slug, language)
}

/** The page of one country, or `null` when none has that address. */
export async function findCountry(slug: string, language: Language): Promise<EntityPage | null> {
  return findEntity('country', slug, language)
}

/** Addresses of all pages of one kind; none for a kind without pages. */
export async function listEntitySlugs(kind: EntityKind): Promise<string[]> {
  if (!KINDS_WITH_PAGE.includes(kind)) return []
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

async function listEntities(kind: EntityKind, language: Language): Promise<EntitySummary[]> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: [{ events: 'desc' }, { key: 'asc' }],
    select: { ...entityLinkSelect, events: true, reports: true },
  })
  return rows.map((row) => ({
    ...toEntityLink(row, language),
    otherName: pickOtherName(Names.parse(row.names), language),
    events: row.events,
    reports: Counts.parse(row.reports),
  }))
}

async function findEntity(kind: EntityKind, slug: string, language: Language): Promise<EntityPage | null> {
  const row = await client().entity.findFirst({
    where: { kind, slug, events: { gt: 0 } },
    select: {
      ...entityLinkSelect,
      country: true,
      gender: true,
      functions: true,
      reports: true,
      spellings: {
        orderBy: [{ articles: 'desc' }, { text: 'asc' }],
        select: { text: true, language: true, articles: true },
      },
    },
  })
  if (!row) return null
  const events = await listEventsOf(kind, slug, language)
  const functions = Functions.parse(row.functions)
  const labels = await findLabels(functions.map(({ key }) => key), language)
  return {
    ...toEntityLink(row, language),
    otherName: pickOtherName(Names.parse(row.names), language),
    spellings: row.spellings,
    functions: functions.map((job) => labels.job(job, row.gender === 'f' ? 'f' : null)),
    country: row.country === null ? null : await findCountryLink(row.country, language),
    events,
    companions: countCompanions(events, row.key),
    reports: Counts.parse(row.reports),
  }
}

async function listEventsOf(kind: EntityKind, slug: string, language: Language): Promise<EventSummary[]> {
  const rows = await client().event.findMany({
    where: { entities: { some: { entity: { kind, slug } } } },
    orderBy: newestFirst,
    select: eventSummarySelect,
  })
  return rows.map((row) => toEventSummary(row, language))
}

async function findCountryLink(key: string, language: Language) {
  const row = await client().entity.findUnique({
    where: { kind_key: { kind: 'country', key } },
    select: entityLinkSelect,
  })
  return row && toEntityLink(row, language)
}

/** People who take part in the same events, most often first. */
function countCompanions(events: readonly EventSummary[], self: string): EntityPage['companions'] {
  const met = Map.groupBy(
    events.flatMap(({ people }) => people.filter(({ key }) => key !== self)),
    ({ key }) => key,
  )
  return [...met.values()]
    .flatMap(([entity, ...again]) => (entity ? [{ entity, events: again.length + 1 }] : []))
    .sort((a, b) => b.events - a.events || (a.entity.key < b.entity.key ? -1 : 1))
}
