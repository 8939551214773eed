import 'server-only'
import type { SourceSummary, SourcesPage } from '@/lib/model/sources-view'
import { client } from './client'
import { countLanguages } from './columns'

/** Where the articles come from: the sources with most articles first, and what came without the name of one. */
export async function findSources(): Promise<SourcesPage> {
  const groups = await client().article.groupBy({ by: ['sourceId', 'language'], _count: true, _max: { day: true } })
  const names = new Map((await client().source.findMany()).map(({ id, name }) => [id, name]))
  const bySource = Map.groupBy(groups, ({ sourceId }) => sourceId)
  const summaries = [...bySource].map(([id, own]): SourceSummary => ({
    name: id === null ? null : (names.get(id) ?? null),
    articles: own.reduce((counts, { language, _count }) => ({ ...counts, [language]: _count }), countLanguages([])),
    newest: own.map(({ _max }) => _max.day).filter((day) => day !== null).sort().at(-1) ?? null,
  }))
  const run = await client().run.findFirst({ where: { finishedAt: { not: null } }, orderBy: { id: 'desc' }, select: { finishedAt: true } })
  return {
    sources: summaries.filter(({ name }) => name !== null).sort((a, b) => countOf(b) - countOf(a) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    unnamed: summaries.find(({ name }) => name === null) ?? null,
    updated: run?.finishedAt?.toISOString() ?? null,
  }
}

function countOf({ articles }: SourceSummary): number {
  return Object.values(articles).reduce((sum, count) => sum + count, 0)
}
