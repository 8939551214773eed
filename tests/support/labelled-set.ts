import { readFileSync } from 'node:fs'
import path from 'node:path'
import { annotate } from '@/lib/annotate/annotate'
import { readGold, scoreLinking, type Gold, type LinkingScore } from '@/lib/cli/score-linking'
import { toDocument } from '@/lib/ingest/to-document'
import type { LinkArticle } from '@/lib/linking/link-input'
import type { LinkResult } from './link-articles'

export interface LabelledSet {
  articles: LinkArticle[]
  gold: Gold
}

/** A folder of `tests/golden` with `articles.jsonl` and `gold.tsv`, annotated in memory: no store is needed. */
export function readLabelledSet(name: string): LabelledSet {
  const folder = path.resolve(import.meta.dirname, '../golden', name)
  const lines = readFileSync(path.join(folder, 'articles.jsonl'), 'utf8').trim().split('\n')
  const articles = lines.map((line): LinkArticle => {
    const document = toDocument(JSON.parse(line))
    return { key: document.id ?? '', annotation: annotate(document) }
  })
  return { articles, gold: readGold(readFileSync(path.join(folder, 'gold.tsv'), 'utf8')) }
}

/** How well linked events agree with the labels. */
export function scoreEvents({ articles, gold }: LabelledSet, { events }: Pick<LinkResult, 'events'>): LinkingScore {
  const predicted = new Map(articles.map(({ key }) => [key, new Set<string>()]))
  for (const { id, reports } of events) for (const { article } of reports) predicted.get(article)?.add(id)
  return scoreLinking(gold, predicted)
}

/** Events as sets of articles and meetings, whatever they are called. */
export function partitionOf({ events }: Pick<LinkResult, 'events'>): string[] {
  return events.map(({ reports }) => reports.map(({ article, meeting }) => `${article}#${meeting}`).sort().join(' ')).sort()
}
