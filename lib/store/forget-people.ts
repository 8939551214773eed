import type { Transaction } from './in-transaction'

/**
 * Forgets who the people of some articles were, since they are numbered anew when an article is understood anew. The
 * people concerned lose their fingerprint, so that the next `saveLinks` writes them even if it finds nothing else new.
 */
export async function forgetPeople(transaction: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const of = { article: { key: { in: [...keys] } } }
  await transaction.entity.updateMany({ where: { articles: { some: of } }, data: { fingerprint: '' } })
  await transaction.articlePerson.deleteMany({ where: of })
}
