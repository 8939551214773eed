import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityProfile, NamedThing } from '@/lib/model/entity-view'
import type { EntityLink } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Counts, Names } from './columns'
import { listCompanions } from './entity-companions'
import { listFunctions } from './entity-functions'
import { entityLinkSelect, pickOtherName, toEntityLink } from './entity-link'
import { listNamesakes } from './entity-namesakes'
import { findPeriod } from './entity-period'
import { listSpellings } from './entity-spellings'

/** The page of an entity but for its events, or `null` when none of that kind has that address. */
export async function findEntity(kind: EntityKind, slug: string, language: Language): Promise<EntityProfile | null> {
  const row = await client().entity.findFirst({
    where: { kind, slug, events: { gt: 0 } },
    select: { ...entityLinkSelect, id: true, country: true, sort: true, reports: true, events: true },
  })
  if (!row) return null
  return {
    ...toEntityLink(row, language),
    otherName: pickOtherName(Names.parse(row.names), language),
    sort: row.sort,
    country: row.country === null ? null : await findCountry(row.country, language),
    functions: kind === 'person' ? await listFunctions(row.id, language) : [],
    spellings: await listSpellings(row.id),
    companions: await listCompanions(row, language),
    namesakes: kind === 'person' ? await listNamesakes(row, language) : [],
    reports: Counts.parse(row.reports),
    period: await findPeriod(row.id),
    events: row.events,
  }
}

/** Addresses of all pages of one kind, those with most events first. */
export async function listEntitySlugs(kind: EntityKind): Promise<string[]> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: [{ events: 'desc' }, { slug: 'asc' }],
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

/** Those of a kind that take part in most events. */
export async function listMostMet(kind: EntityKind, count: number, language: Language): Promise<EntityLink[]> {
  const rows = await client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: [{ events: 'desc' }, { key: 'asc' }],
    take: count,
    select: entityLinkSelect,
  })
  return rows.map((row) => toEntityLink(row, language))
}

async function findCountry(key: string, language: Language): Promise<NamedThing | null> {
  const row = await client().entity.findUnique({
    where: { kind_key: { kind: 'country', key } },
    select: { ...entityLinkSelect, events: true },
  })
  if (!row) return null
  const page = toEntityLink(row, language)
  return { name: page.name, page: row.events > 0 ? page : null }
}
