import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import type { ListedArticle, ListedEntity, ListedEvent } from '@/lib/model/sitemap-view'
import { client } from './client'
import { parseLanguage } from './columns'

/** A stretch of a list, for one file of the sitemap. */
export interface Stretch {
  from: number
  most: number
}

/** How many pages of each kind there are; of entities, those of the kinds given. */
export async function countListed(kinds: readonly EntityKind[]): Promise<{ events: number; entities: number; articles: number }> {
  return {
    events: await client().event.count(),
    entities: await client().entity.count({ where: pagesOf(kinds) }),
    articles: await client().article.count(),
  }
}

/** In the order of ids, which says nothing and is the same at every request. */
export async function listEventsForSitemap({ from, most }: Stretch): Promise<ListedEvent[]> {
  const rows = await client().event.findMany({
    orderBy: { id: 'asc' },
    skip: from,
    take: most,
    select: { slug: true, links: { select: { article: { select: { createdAt: true } } } } },
  })
  return rows.map(({ slug, links }) => ({ slug, changed: links.map(({ article }) => article.createdAt.toISOString()).sort().at(-1) ?? null }))
}

export async function listEntitiesForSitemap(kinds: readonly EntityKind[], { from, most }: Stretch): Promise<ListedEntity[]> {
  const rows = await client().entity.findMany({
    where: pagesOf(kinds),
    orderBy: { id: 'asc' },
    skip: from,
    take: most,
    select: { kind: true, slug: true },
  })
  return rows.map(({ kind, slug }) => ({ kind: EntityKind.parse(kind), slug }))
}

export async function listArticlesForSitemap({ from, most }: Stretch): Promise<ListedArticle[]> {
  const rows = await client().article.findMany({
    orderBy: { id: 'asc' },
    skip: from,
    take: most,
    // A run that derives it anew leaves this as it is: no reader notices.
    select: { slug: true, language: true, updatedAt: true },
  })
  return rows.map(({ slug, language, updatedAt }) => ({ slug, language: parseLanguage(language), changed: updatedAt.toISOString() }))
}

function pagesOf(kinds: readonly EntityKind[]) {
  return { kind: { in: [...kinds] }, events: { gt: 0 } }
}
