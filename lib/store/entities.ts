import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import { EventFacts } from '@/lib/model/event'
import type { EntityPage, EntitySummary, EventSummary, OwnText } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Cards, Counts, Names } from './columns'
import { entityLinkSelect, KINDS_WITH_PAGE, pickOtherName, toEntityLink } from './entity-link'
import { eventSummarySelect, newestFirst, toEventSummary, type EventSummaryRow } from './event-summary'

/** People whom a page names as companions; the events below name everybody. */
const SHOWN_COMPANIONS = 12
/** Functions that the page of a person shows: papers have many words for one. */
const SHOWN_ROLES = 4

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

/** Addresses of all pages of one kind, those with most events first; none for a kind without pages. */
export async function listEntitySlugs(kind: EntityKind): Promise<string[]> {
  if (!KINDS_WITH_PAGE.includes(kind)) return []
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: [{ events: 'desc' }, { slug: 'asc' }],
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

async function listEntities(kind: EntityKind, language: Language): Promise<EntitySummary[]> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    select: { ...entityLinkSelect, events: true, reports: true },
  })
  return rows
    .map((row) => ({
      ...toEntityLink(row, language),
      otherName: pickOtherName(Names.parse(row.names), language),
      events: row.events,
      reports: Counts.parse(row.reports),
    }))
    .sort((a, b) => b.events - a.events || byName(a, b, language))
}

/** As the reader's language sorts names, its own script first. */
function byName(a: EntitySummary, b: EntitySummary, language: Language): number {
  const foreign = ({ name }: EntitySummary) => Number(name.language !== language)
  return foreign(a) - foreign(b) || a.name.text.localeCompare(b.name.text, language)
}

async function findEntity(kind: EntityKind, slug: string, language: Language): Promise<EntityPage | null> {
  const row = await client().entity.findFirst({
    where: { kind, slug, events: { gt: 0 } },
    select: {
      ...entityLinkSelect,
      country: true,
      reports: true,
      spellings: {
        orderBy: [{ articles: 'desc' }, { text: 'asc' }],
        select: { text: true, language: true, articles: true },
      },
    },
  })
  if (!row) return null
  const rows = await listEventsOf(kind, slug)
  const events = rows.map((event) => toEventSummary(event, language))
  return {
    ...toEntityLink(row, language),
    otherName: pickOtherName(Names.parse(row.names), language),
    spellings: row.spellings,
    functions: listRoles(rows, row.key, language),
    country: row.country === null ? null : await findCountryLink(row.country, language),
    events,
    companions: countCompanions(events, row.key).slice(0, SHOWN_COMPANIONS),
    reports: Counts.parse(row.reports),
  }
}

async function listEventsOf(kind: EntityKind, slug: string): Promise<EventSummaryRow[]> {
  return client().event.findMany({
    where: { entities: { some: { entity: { kind, slug } } } },
    orderBy: newestFirst,
    select: eventSummarySelect,
  })
}

/** What somebody was at the events, as their cards say it: the most frequent first, those in the reader's language if there are any. */
function listRoles(rows: readonly EventSummaryRow[], person: string, language: Language): OwnText[] {
  const roles = rows.flatMap((row) => rolesAt(row, person, language))
  const own = roles.filter((role) => role.language === language)
  const same = Map.groupBy(own.length > 0 ? own : roles, ({ text }) => text.toLocaleLowerCase(language))
  return [...same.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, SHOWN_ROLES)
    .flatMap(([role]) => role ?? [])
}

function rolesAt(row: EventSummaryRow, person: string, language: Language): OwnText[] {
  const { hosts, counterparts } = EventFacts.parse(row.facts)
  const card = Cards.parse(row.cards)[language]
  const roles = [...hosts.map((party, index) => ({ party, role: card.hosts[index] })), ...counterparts.map((party, index) => ({ party, role: card.counterparts[index] }))]
  return roles.flatMap(({ party, role }) => (party.person === person && role ? [role] : []))
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
