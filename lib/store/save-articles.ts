import 'server-only'
import { articleSlug } from './article-slug'
import type { ArticleRecord } from './articles'
import { client } from './client'
import { forgetPeople } from './forget-people'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import { inTransaction, type Transaction } from './in-transaction'
import { writeIndex } from './search-index'
import type { Understanding } from './understanding'

/** Articles in one transaction: a kill loses at most these, and they are done again by the next run. */
const BATCH = 50

export interface SavedArticle {
  key: string
  status: 'added' | 'updated' | 'unchanged'
}

/** What was understood of an article as it stood: `contentHash` is that of the text that was annotated. */
type Understood = Pick<ArticleRecord, 'key' | 'contentHash' | 'understanding'>

/**
 * Saves articles and says of each, in the order given, what became of it. A key that is there with
 * the same content is left alone; with other content it is replaced and keeps its address. What linking made of an
 * article stays until `saveLinks` is called.
 */
export async function saveArticles(records: readonly ArticleRecord[]): Promise<SavedArticle[]> {
  const saved: SavedArticle[] = []
  for (const batch of inChunks(records, BATCH)) {
    // A transaction raises the revision, and readers would look again for nothing.
    if (await areStored(batch)) saved.push(...batch.map(({ key }) => ({ key, status: 'unchanged' as const })))
    else saved.push(...(await inTransaction((transaction) => saveBatch(transaction, batch))))
  }
  return saved
}

/**
 * Replaces what was understood of articles whose content is still the one that was annotated, since another run may have
 * brought a newer text meanwhile; returns how many it changed.
 */
export async function saveAnnotations(annotated: readonly Understood[]): Promise<number> {
  let changed = 0
  for (const batch of inChunks(annotated, BATCH)) changed += await inTransaction((transaction) => annotateBatch(transaction, batch))
  return changed
}

/** Every article as it came, in the order of arrival, to be annotated again. */
export async function* listRawArticles(): AsyncGenerator<Pick<ArticleRecord, 'key' | 'raw' | 'contentHash'>> {
  for (let last = 0; ; ) {
    const rows = await client().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: BATCH * 10,
      select: { id: true, key: true, raw: true, contentHash: true },
    })
    for (const { key, raw, contentHash } of rows) yield { key, raw, contentHash }
    last = rows.at(-1)?.id ?? 0
    if (last === 0) return
  }
}

async function areStored(records: readonly ArticleRecord[]): Promise<boolean> {
  const stored = await findContentHashes(client(), records)
  return records.every(({ key, contentHash }) => stored.get(key) === contentHash)
}

async function findContentHashes(database: Transaction, records: readonly ArticleRecord[]): Promise<Map<string, string>> {
  const rows = await database.article.findMany({
    where: { key: { in: records.map(({ key }) => key) } },
    select: { key: true, contentHash: true },
  })
  return new Map(rows.map(({ key, contentHash }) => [key, contentHash]))
}

async function saveBatch(transaction: Transaction, records: readonly ArticleRecord[]): Promise<SavedArticle[]> {
  const stored = await findContentHashes(transaction, records)
  const current = new Map(stored)
  const results = records.map(({ key, contentHash }): SavedArticle => {
    const known = current.get(key)
    current.set(key, contentHash)
    return { key, status: known === undefined ? 'added' : known === contentHash ? 'unchanged' : 'updated' }
  })
  // Of one key twice in a batch the last content counts, as it would in two batches.
  const last = [...new Map(records.map((record) => [record.key, record])).values()]
  const changed = last.filter(({ key, contentHash }) => stored.get(key) !== contentHash)
  if (changed.length === 0) return results
  await insertArticles(transaction, changed)
  await forgetPeople(transaction, changed.flatMap(({ key }) => (stored.has(key) ? key : [])))
  return results
}

async function insertArticles(transaction: Transaction, records: readonly ArticleRecord[]): Promise<void> {
  const sources = await saveSources(transaction, records)
  const now = new Date().toISOString()
  const rows = records.map(({ understanding: { search: _search, ...columns }, ...record }) => ({
    key: record.key,
    givenId: record.givenId,
    url: record.url,
    raw: record.raw,
    contentHash: record.contentHash,
    sourceId: record.source === null ? null : (sources.get(record.source) ?? null),
    ...columns,
    slug: articleSlug(record.key, columns.title, columns.language),
    createdAt: now,
    updatedAt: now,
  }))
  await insertRows(transaction, 'Article', rows, { conflict: ['key'], keep: ['slug', 'createdAt'] })
  await writeIndex(transaction, records.map(({ key, understanding: { search } }) => ({ key, search })))
}

async function saveSources(transaction: Transaction, records: readonly ArticleRecord[]): Promise<Map<string, number>> {
  const names = [...new Set(records.flatMap(({ source }) => source ?? []))]
  const find = () => transaction.source.findMany({ where: { name: { in: names } }, select: { id: true, name: true } })
  const known = new Map((await find()).map(({ name, id }) => [name, id]))
  if (names.every((name) => known.has(name))) return known
  await insertRows(transaction, 'Source', names.filter((name) => !known.has(name)).map((name) => ({ name })))
  return new Map((await find()).map(({ name, id }) => [name, id]))
}

async function annotateBatch(transaction: Transaction, annotated: readonly Understood[]): Promise<number> {
  const before = await transaction.article.findMany({
    where: { key: { in: annotated.map(({ key }) => key) } },
    select: { key: true, contentHash: true, annotation: true, profile: true, indexed: true },
  })
  const stored = new Map(before.map((row) => [row.key, row]))
  const changed = annotated.filter(({ key, contentHash, understanding }) => {
    const known = stored.get(key)
    return known?.contentHash === contentHash && hasChanged(known, understanding)
  })
  for (const { key, understanding: { annotation, search: _search, ...columns } } of changed) {
    await transaction.article.update({ where: { key }, data: { ...columns, annotation: JSON.parse(annotation) } })
  }
  await writeIndex(transaction, changed.map(({ key, understanding: { search } }) => ({ key, search })))
  await forgetPeople(transaction, changed.map(({ key }) => key))
  return changed.length
}

function hasChanged(known: { annotation: unknown; profile: string | null; indexed: number }, { annotation, profile, indexed }: Understanding): boolean {
  return JSON.stringify(known.annotation) !== annotation || known.profile !== profile || known.indexed !== indexed
}
