import type { Person } from '@/lib/model/event'
import type { SeenSpelling } from '@/lib/model/spelling'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import type { Transaction } from './in-transaction'
import type { StoredArticles } from './links-to-save'

/** Ids in one `in (…)`. */
const CHUNK = 5_000

interface Spelt {
  entityId: number
  spellings: readonly SeenSpelling[]
  /** Of people alone. */
  local: Person['local']
}

/** Writes anew how entities are spelt, and who people are in each article. */
export async function writeSpellings(transaction: Transaction, entities: readonly Spelt[], articles: StoredArticles): Promise<void> {
  for (const chunk of inChunks(entities, CHUNK)) {
    const where = { entityId: { in: chunk.map(({ entityId }) => entityId) } }
    await transaction.entitySpelling.deleteMany({ where })
    await transaction.articlePerson.deleteMany({ where })
  }
  const spellings = entities.flatMap(({ entityId, spellings: own }) =>
    own.map(({ text, language, articles: count, keys }) => ({ entityId, text, language, articles: count, keys: JSON.stringify(keys) })),
  )
  await insertRows(transaction, 'EntitySpelling', spellings)
  const local = entities.flatMap(({ entityId, local: own }) =>
    own.flatMap(({ article, person }) => {
      const articleId = articles.get(article)?.id
      return articleId === undefined ? [] : [{ articleId, local: person, entityId }]
    }),
  )
  await insertRows(transaction, 'ArticlePerson', local)
}
