import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import type { EntitiesRequest } from '@/lib/model/api-request'
import type { ExportedEntity, Page } from '@/lib/model/exported'
import { API_PAGE } from './api-events'
import { client } from './client'
import { exportEntitySelect, toExportedEntity } from './export-entity'

const TAKES_PART = { events: { gt: 0 } } as const

/** One page of everyone and everything that takes part in an event, those with most events first. */
export async function listApiEntities({ kind, page }: EntitiesRequest): Promise<Page<ExportedEntity>> {
  const where = { kind: kind ?? { in: [...EntityKind.options] }, ...TAKES_PART }
  const total = await client().entity.count({ where })
  const rows = await client().entity.findMany({
    where,
    orderBy: [{ events: 'desc' }, { kind: 'asc' }, { key: 'asc' }],
    skip: (page - 1) * API_PAGE,
    take: API_PAGE,
    select: exportEntitySelect,
  })
  return { items: rows.map(toExportedEntity), page, pages: Math.ceil(total / API_PAGE), total }
}

/**
 * The entities of an id or slug. A key is one of its kind only (a place and a topic may share one), so there may be
 * several; with `kind` there is one at most.
 */
export async function listApiEntitiesOf(id: string, kind: EntityKind | null): Promise<ExportedEntity[]> {
  const rows = await client().entity.findMany({
    where: { kind: kind ?? { in: [...EntityKind.options] }, ...TAKES_PART, OR: [{ key: id }, { slug: id }] },
    orderBy: { kind: 'asc' },
    select: exportEntitySelect,
  })
  const exact = rows.filter(({ key }) => key === id)
  return (exact.length > 0 ? exact : rows).map(toExportedEntity)
}
