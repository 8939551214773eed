import 'server-only'
import type { EventsRequest } from '@/lib/model/api-request'
import type { ExportedArticle, ExportedEvent, ExportedOutline, Page } from '@/lib/model/exported'
import type { EntityKind } from '@/lib/model/annotation'
import { client } from './client'
import { languagesOf } from './digest-languages'
import { newestFirst } from './event-summary'
import { exportArticleSelect, toExportedArticle } from './export-article'
import { exportEventSelect, exportOutlineSelect, listQuotedKeys, toExportedEvent, toExportedOutline } from './export-event'
import { listExportIds } from './exported-articles'
import type { Prisma } from './generated/client'

/** Items of one page of a list. */
export const API_PAGE = 50

/** One page of the events that answer a request, the newest first and those of unknown date last. */
export async function listApiEvents(request: EventsRequest): Promise<Page<ExportedOutline>> {
  const where = { AND: listConditions(request) }
  const total = await client().event.count({ where })
  const rows = await client().event.findMany({
    where,
    orderBy: newestFirst,
    skip: (request.page - 1) * API_PAGE,
    take: API_PAGE,
    select: exportOutlineSelect,
  })
  return { items: rows.map(toExportedOutline), page: request.page, pages: Math.ceil(total / API_PAGE), total }
}

/** Some events by id, in the order in which they are asked for. */
export async function listApiOutlines(ids: readonly string[]): Promise<ExportedOutline[]> {
  const rows = await client().event.findMany({ where: { id: { in: [...ids] } }, select: exportOutlineSelect })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map(toExportedOutline)
}

/** The event of an id, or of an address that it has or had; `null` when there is none. */
export async function findApiEvent(id: string): Promise<ExportedEvent | null> {
  const row = await firstFound([{ id }, { slug: id }, { redirects: { some: { slug: id } } }], (where) =>
    client().event.findFirst({ where, select: exportEventSelect }),
  )
  return row && toExportedEvent(row, await listExportIds(listQuotedKeys(row)))
}

/** The article that exports call so, or that has this address; `null` when there is none. */
export async function findApiArticle(id: string): Promise<ExportedArticle | null> {
  const row = await firstFound([{ givenId: id }, { givenId: null, key: id }, { slug: id }], (where) =>
    client().article.findFirst({ where, select: exportArticleSelect }),
  )
  return row && toExportedArticle(row)
}

/** What one of them is called may be the address of another: an id goes before an address. */
async function firstFound<Where, Row>(conditions: readonly Where[], find: (where: Where) => Promise<Row | null>): Promise<Row | null> {
  for (const where of conditions) {
    const row = await find(where)
    if (row !== null) return row
  }
  return null
}

function listConditions({ country, topic, person, coverage, from, to }: EventsRequest): Prisma.EventWhereInput[] {
  const named = (kind: EntityKind, name: string | null) => (name === null ? [] : [takesPart(kind, name)])
  return [
    ...named('country', country),
    ...named('topic', topic),
    ...named('person', person),
    ...(coverage === null ? [] : [{ languages: { in: languagesOf(coverage) } }]),
    ...(from === null ? [] : [{ lastDay: { gte: from } }]),
    ...(to === null ? [] : [{ day: { lte: to } }]),
  ]
}

function takesPart(kind: EntityKind, name: string): Prisma.EventWhereInput {
  const key = kind === 'country' ? name.toUpperCase() : name
  return { entities: { some: { entity: { kind, OR: [{ key }, { slug: name }] } } } }
}
