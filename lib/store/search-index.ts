import 'server-only'
import type { Annotation } from '@/lib/model/annotation'
import type { IndexedArticle, IndexedNames } from '@/lib/model/search-store'
import { client, connectionOfClient } from './client'
import { inTransaction, type Transaction } from './in-transaction'

/** Articles or people that are indexed in one transaction. */
const BATCH = 200

/** Writes what the search index keeps of some articles, by their keys; what it kept of them before is forgotten. */
export async function writeIndex(_transaction: Transaction, articles: readonly { key: string; search: string }[]): Promise<void> {
  if (articles.length === 0) return
  const statement = (await connectionOfClient()).prepare(`
    INSERT OR REPLACE INTO "SearchArticle" ("rowid", "title", "lead", "body", "named", "topics")
    SELECT "id", $words ->> 'title', $words ->> 'lead', $words ->> 'body', $words ->> 'named', $words ->> 'topics' FROM "Article" WHERE "key" = $key`)
  for (const { key, search } of articles) statement.run({ key, words: search })
}

/** Writes what the search index keeps of some people, by the ids of their rows. */
export async function writeNames(transaction: Transaction, people: readonly (IndexedNames & { id: number })[]): Promise<void> {
  if (people.length === 0) return
  const rows = JSON.stringify(people.map(({ id, words, keys }) => [id, words, keys]))
  await transaction.$executeRaw`
    INSERT OR REPLACE INTO "SearchName" ("rowid", "words", "keys")
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${rows})`
}

/** Forgets people who are no more. */
export async function forgetNames(transaction: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.$executeRaw`DELETE FROM "SearchName" WHERE "rowid" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/** Who makes the words of the index: the store only keeps them. */
export interface Indexer {
  version: number
  article: (annotation: Annotation) => IndexedArticle
  names: (spellings: readonly string[]) => IndexedNames
}

/**
 * Brings the index up to date with the articles and people of the store: those that an earlier version of the program
 * saved are indexed from what it understood of them. Returns how many articles it indexed; none in a store of today.
 */
export async function completeIndex(indexer: Indexer): Promise<number> {
  const isOfAnotherVersion = (await client().article.findFirst({ where: { indexed: { notIn: [0, indexer.version] } }, select: { id: true } })) !== null
  if (isOfAnotherVersion) await inTransaction(async (transaction) => transaction.$executeRaw`DELETE FROM "SearchName"`)
  let done = 0
  for (let more = BATCH; more === BATCH; done += more) more = await indexSome(indexer)
  for (let more = BATCH; more === BATCH; ) more = await indexSomePeople(indexer)
  return done
}

async function indexSome({ version, article }: Indexer): Promise<number> {
  const where = { indexed: { not: version } }
  if ((await client().article.findFirst({ where, select: { id: true } })) === null) return 0
  return inTransaction(async (transaction) => {
    const rows = await transaction.article.findMany({ where, take: BATCH, select: { id: true, key: true, annotation: true } })
    // Not checked: this program wrote it, and to check takes longer than to index.
    await writeIndex(transaction, rows.map(({ key, annotation }) => ({ key, search: JSON.stringify(article(annotation as unknown as Annotation)) })))
    await transaction.article.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { indexed: version } })
    return rows.length
  })
}

async function indexSomePeople({ names }: Indexer): Promise<number> {
  const find = (database: Transaction) => database.$queryRaw<{ id: number; text: string }[]>`
    SELECT "entityId" AS "id", "text" FROM "EntitySpelling" WHERE "entityId" IN (
      SELECT "id" FROM "Entity" WHERE "kind" = 'person' AND "id" NOT IN (SELECT "id" FROM "SearchName_docsize")
      AND EXISTS (SELECT 1 FROM "EntitySpelling" WHERE "entityId" = "Entity"."id") LIMIT ${BATCH})`
  if ((await find(client())).length === 0) return 0
  return inTransaction(async (transaction) => {
    const spellings = Map.groupBy(await find(transaction), ({ id }) => id)
    await writeNames(transaction, [...spellings].map(([id, rows]) => ({ id: Number(id), ...names(rows.map(({ text }) => text)) })))
    return spellings.size
  })
}
