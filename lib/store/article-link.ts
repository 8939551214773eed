import 'server-only'
import { Published, Title } from '@/lib/model/annotation'
import type { ArticleLink } from '@/lib/model/view'
import { parseLanguage } from './columns'
import type { Prisma } from './generated/client'

export const articleLinkSelect = {
  key: true,
  slug: true,
  language: true,
  title: true,
  titleLanguage: true,
  titleOrigin: true,
  published: true,
  publishedOrigin: true,
  source: { select: { name: true } },
} satisfies Prisma.ArticleSelect
type ArticleLinkRow = Prisma.ArticleGetPayload<{ select: typeof articleLinkSelect }>

/** A row as a link to the article. Titles stay in their own language. */
export function toArticleLink(row: ArticleLinkRow): ArticleLink {
  return {
    key: row.key,
    slug: row.slug,
    title: Title.parse({ text: row.title, language: row.titleLanguage, origin: row.titleOrigin }),
    language: parseLanguage(row.language),
    source: row.source?.name ?? null,
    published: row.published === null ? null : Published.parse({ edtf: row.published, origin: row.publishedOrigin }),
  }
}
