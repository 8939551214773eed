import type { ArticleRecord } from './articles'
import { insertRows } from './insert-rows'
import type { Transaction } from './in-transaction'

/**
 * Writes the mentions of some articles anew and forgets who their people were. The people concerned lose their
 * fingerprint, so that the next `saveLinks` writes them even if it finds nothing else new about them.
 */
export async function writeMentions(
  transaction: Transaction,
  records: readonly Pick<ArticleRecord, 'key' | 'annotation'>[],
): Promise<void> {
  const rows = await transaction.article.findMany({
    where: { key: { in: records.map(({ key }) => key) } },
    select: { id: true, key: true },
  })
  const ids = new Map(rows.map(({ key, id }) => [key, id]))
  const articles = { articleId: { in: [...ids.values()] } }
  await transaction.entity.updateMany({ where: { articles: { some: articles } }, data: { fingerprint: '' } })
  await transaction.articlePerson.deleteMany({ where: articles })
  await transaction.mention.deleteMany({ where: articles })
  const mentions = records.flatMap(({ key, annotation }) => {
    const articleId = ids.get(key)
    if (articleId === undefined) return []
    return annotation.mentions.map((mention) => ({
      articleId,
      kind: mention.kind,
      key: mention.key,
      text: mention.text,
      paragraph: mention.span.paragraph,
      start: mention.span.start,
      end: mention.span.end,
    }))
  })
  await insertRows(transaction, 'Mention', mentions)
}
