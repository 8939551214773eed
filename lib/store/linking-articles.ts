import 'server-only'
import { z } from 'zod'
import type { Annotation } from '@/lib/model/annotation'
import { client } from './client'

/** Articles read at once; their raw text stays in the database. */
const PAGE = 500

/**
 * Annotations are not checked here as they are where a page shows one: linking reads all of them on every run, this
 * program wrote them, and to check them takes as long as to parse them (docs/decisions/013).
 */
const TrustedAnnotation = z.custom<Annotation>()

export interface StoredArticle {
  key: string
  annotation: Annotation
  source: string | null
}

/** Every article with what was understood of it, in the order of arrival. */
export async function listArticlesForLinking(): Promise<StoredArticle[]> {
  const articles: StoredArticle[] = []
  for (let last = 0; ; ) {
    const rows = await client().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true, key: true, annotation: true, source: { select: { name: true } } },
    })
    for (const { key, annotation, source } of rows) {
      articles.push({ key, annotation: TrustedAnnotation.parse(annotation), source: source?.name ?? null })
    }
    if (rows.length < PAGE) return articles
    last = rows.at(-1)?.id ?? last
  }
}
