import 'server-only'
import { z } from 'zod'
import type { Language } from '@/lib/languages'
import { COVERAGES, FILTER_KINDS, type Coverage, type Facet, type FilterKind } from '@/lib/model/digest-view'
import { client } from './client'
import { chosenEntities, listingOf, type Narrowing } from './digest-conditions'
import { languagesOf } from './digest-languages'
import { entityLinkSelect, toEntityLink } from './entity-link'
import { Prisma } from './generated/client'

/**
 * Choices that a list offers at most, those with most meetings: each weighs on the page, and everybody has a page of
 * their own.
 */
const MOST: Record<FilterKind, number> = { country: 60, topic: 40, person: 20 }

const Counted = z.array(z.object({ id: z.coerce.number().int(), events: z.coerce.number().int() }))
type Counted = z.infer<typeof Counted>

/** What each kind of filter offers under the other ones, those with most meetings first. */
export async function findFacets(narrowing: Narrowing, language: Language): Promise<Record<FilterKind, Facet[]>> {
  const counts = await Promise.all(FILTER_KINDS.map((kind) => countEntities(kind, narrowing)))
  const ids = counts.flatMap((list) => list.map(({ id }) => id))
  const rows = await client().entity.findMany({ where: { id: { in: ids } }, select: { id: true, ...entityLinkSelect } })
  const links = new Map(rows.map((row) => [row.id, toEntityLink(row, language)]))
  const toFacets = (list: Counted = []): Facet[] =>
    list.flatMap(({ id, events }) => {
      const entity = links.get(id)
      return entity ? [{ entity, events }] : []
    })
  const [country, topic, person] = counts.map(toFacets)
  return { country: country ?? [], topic: topic ?? [], person: person ?? [] }
}

async function countEntities(kind: FilterKind, narrowing: Narrowing): Promise<Counted> {
  if (chosenEntities(narrowing, kind).length > 0) return countBeside(kind, narrowing)
  return narrowing.coverage === null ? listMostSeen(kind) : countCovered(kind, narrowing)
}

/** Entities of a kind in the events of another entity. The order of the joins is the one that the indexes are made for. */
async function countBeside(kind: FilterKind, narrowing: Narrowing): Promise<Counted> {
  const { from, where } = listingOf(narrowing, kind)
  return Counted.parse(
    await client().$queryRaw`
      SELECT "beside"."entityId" AS "id", COUNT(*) AS "events"
      FROM ${from} CROSS JOIN "DigestEntry" AS "beside"
      WHERE ${where} AND "beside"."eventId" = "listed"."eventId" AND "beside"."kind" = ${kind}
      GROUP BY "beside"."entityId" ORDER BY "events" DESC, "id" LIMIT ${MOST[kind]}`,
  )
}

/** Entities of a kind in the events of some coverage: entries say it themselves. */
async function countCovered(kind: FilterKind, { coverage }: Narrowing): Promise<Counted> {
  const languages = coverage === null ? [] : languagesOf(coverage)
  return Counted.parse(
    await client().$queryRaw`
      SELECT "entityId" AS "id", COUNT(*) AS "events" FROM "DigestEntry"
      WHERE "kind" = ${kind} AND "languages" IN (${Prisma.join(languages)})
      GROUP BY "entityId" ORDER BY "events" DESC, "id" LIMIT ${MOST[kind]}`,
  )
}

/** Over all events the counts are ready: a run keeps them with each entity. */
async function listMostSeen(kind: FilterKind): Promise<Counted> {
  return client().entity.findMany({
    where: { kind, events: { gt: 0 } },
    orderBy: [{ events: 'desc' }, { id: 'asc' }],
    take: MOST[kind],
    select: { id: true, events: true },
  })
}

const Covered = z.array(z.object({ languages: z.string().nullable(), events: z.coerce.number().int() }))

/** How many events each coverage has under the other filters. */
export async function countCoverages(narrowing: Narrowing): Promise<Record<Coverage, number>> {
  const { from, where } = listingOf(narrowing, 'coverage')
  const rows = Covered.parse(await client().$queryRaw`SELECT "languages", COUNT(*) AS "events" FROM ${from} WHERE ${where} GROUP BY "languages"`)
  const counts = new Map(rows.map(({ languages, events }) => [languages, events]))
  const sum = (coverage: Coverage): number => languagesOf(coverage).reduce((total, languages) => total + (counts.get(languages) ?? 0), 0)
  return Object.fromEntries(COVERAGES.map((coverage) => [coverage, sum(coverage)])) as Record<Coverage, number>
}
