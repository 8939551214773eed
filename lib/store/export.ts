import 'server-only'
import { client } from './client'
import { exportEventSelect, toExportEvent, type ExportEvent } from './export-event'
import { exportId, exportIdSelect } from './export-id'

/** Rows read at once, so that an export of any size needs little memory. */
const PAGE = 200

/** A line of `export articles`. */
export interface ExportArticle {
  /** The identifier that the input gave, else the key of the article. */
  id: string
  url: string | null
  language: string
  title: string
  /** `made` for a title that the article itself does not have. */
  titleOrigin: string
  /** EDTF */
  published: string | null
  source: string | null
  /** Ids of the events that it reports, in the order in which it tells them. */
  events: string[]
}

/** Every article in the order of arrival. */
export async function* listExportArticles(): AsyncGenerator<ExportArticle> {
  for (let last = 0, full = true; full; ) {
    const rows = await client().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: {
        id: true,
        ...exportIdSelect,
        url: true,
        language: true,
        title: true,
        titleOrigin: true,
        published: true,
        source: { select: { name: true } },
        reports: { orderBy: [{ meeting: 'asc' }, { eventId: 'asc' }], select: { eventId: true } },
      },
    })
    for (const { id, key, givenId, source, reports, ...article } of rows) {
      const events = [...new Set(reports.map(({ eventId }) => eventId))]
      yield { id: exportId({ key, givenId }), ...article, source: source?.name ?? null, events }
      last = id
    }
    full = rows.length === PAGE
  }
}

/** Every event by id, with all that is known of it and why. */
export async function* listExportEvents(): AsyncGenerator<ExportEvent> {
  const articles = await client().article.findMany({ select: exportIdSelect })
  const ids = new Map(articles.map((article) => [article.key, exportId(article)]))
  for (let last = '', full = true; full; ) {
    const rows = await client().event.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: exportEventSelect,
    })
    for (const row of rows) yield toExportEvent(row, ids)
    last = rows.at(-1)?.id ?? last
    full = rows.length === PAGE
  }
}
