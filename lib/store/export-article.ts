import 'server-only'
import { Title } from '@/lib/model/annotation'
import type { ExportedArticle } from '@/lib/model/exported'
import { exportId, exportIdSelect } from './export-id'
import type { Prisma } from './generated/client'

export const exportArticleSelect = {
  id: true,
  ...exportIdSelect,
  url: true,
  language: true,
  title: true,
  titleOrigin: true,
  published: true,
  source: { select: { name: true } },
  reports: { orderBy: [{ meeting: 'asc' }, { eventId: 'asc' }], select: { eventId: true } },
} satisfies Prisma.ArticleSelect
type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof exportArticleSelect }>

/** A row as other programs get it. */
export function toExportedArticle({ url, language, title, published, ...row }: ArticleRow): ExportedArticle {
  return {
    id: exportId(row),
    url,
    language,
    title,
    titleOrigin: Title.shape.origin.parse(row.titleOrigin),
    published,
    source: row.source?.name ?? null,
    events: [...new Set(row.reports.map(({ eventId }) => eventId))],
  }
}
