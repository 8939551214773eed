import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import type { ExportedArticle, ExportedEntity, ExportedEvent, ExportedOutline } from '@/lib/model/exported'
import { client } from './client'
import { exportArticleSelect, toExportedArticle } from './export-article'
import { exportEntitySelect, toExportedEntity } from './export-entity'
import { exportEventSelect, exportOutlineSelect, toExportedEvent, toExportedOutline } from './export-event'
import { exportId, exportIdSelect } from './export-id'

/** Rows read at once, so that an export of any size needs little memory. */
const BATCH = 200

/** Every article in the order of arrival. */
export async function* listExportArticles(): AsyncGenerator<ExportedArticle> {
  for (let last = 0, full = true; full; ) {
    const rows = await client().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: exportArticleSelect,
    })
    for (const row of rows) yield toExportedArticle(row)
    last = rows.at(-1)?.id ?? last
    full = rows.length === BATCH
  }
}

/** Every event by id, with all that is known of it and why. */
export async function* listExportEvents(): AsyncGenerator<ExportedEvent> {
  const articles = await client().article.findMany({ select: exportIdSelect })
  const ids = new Map(articles.map((article) => [article.key, exportId(article)]))
  for (let last = '', full = true; full; ) {
    const rows = await client().event.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: exportEventSelect,
    })
    for (const row of rows) yield toExportedEvent(row, ids)
    last = rows.at(-1)?.id ?? last
    full = rows.length === BATCH
  }
}

/** Every event by id without its reports, for those who ask only who met whom. */
export async function* listExportOutlines(): AsyncGenerator<ExportedOutline> {
  for (let last = '', full = true; full; ) {
    const rows = await client().event.findMany({ where: { id: { gt: last } }, orderBy: { id: 'asc' }, take: BATCH, select: exportOutlineSelect })
    for (const row of rows) yield toExportedOutline(row)
    last = rows.at(-1)?.id ?? last
    full = rows.length === BATCH
  }
}

/** Everyone and everything that takes part in an event, in the order of arrival. */
export async function* listExportEntities(): AsyncGenerator<ExportedEntity> {
  for (let last = 0, full = true; full; ) {
    const rows = await client().entity.findMany({
      where: { id: { gt: last }, kind: { in: [...EntityKind.options] }, events: { gt: 0 } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: exportEntitySelect,
    })
    for (const row of rows) yield toExportedEntity(row)
    last = rows.at(-1)?.id ?? last
    full = rows.length === BATCH
  }
}
