import 'server-only'
import { z } from 'zod'
import type { SpellingView } from '@/lib/model/entity-view'
import { articleLinkSelect, toArticleLink } from './article-link'
import { client } from './client'

/** Spellings that a page has at most, and articles that it names for each. */
const SPELLINGS = 30
const ARTICLES = 2

const Keys = z.array(z.string())

/** How the press writes a name, the most frequent first, each with the newest articles that write it so. */
export async function listSpellings(entityId: number): Promise<SpellingView[]> {
  const rows = await client().entitySpelling.findMany({
    where: { entityId },
    orderBy: [{ articles: 'desc' }, { text: 'asc' }],
    take: SPELLINGS,
    select: { text: true, language: true, articles: true, keys: true },
  })
  const spellings = rows.map(({ keys, ...spelling }) => ({ ...spelling, keys: Keys.parse(keys).slice(0, ARTICLES) }))
  const articles = await client().article.findMany({
    where: { key: { in: [...new Set(spellings.flatMap(({ keys }) => keys))] } },
    select: articleLinkSelect,
  })
  const links = new Map(articles.map((row) => [row.key, toArticleLink(row)]))
  return spellings.map(({ keys, ...spelling }) => ({ ...spelling, seen: keys.flatMap((key) => links.get(key) ?? []) }))
}
