import 'server-only'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { client, connectionOfClient } from './client'
import { inTransaction } from './in-transaction'
import type { EventOutline, LinksToSave, StoredArticles } from './links-to-save'
import { writeEntities } from './write-entities'
import { writeEvents } from './write-events'
import { listRedirects, writeRedirects } from './write-redirects'

/**
 * Makes the store say what linking found: events, reports, people, relations, redirects, all of it or, after a kill,
 * what it said before. Rows that would be the same are not touched, so that a run that adds ten articles to ten
 * thousand writes little; ids and addresses are those that linking gives.
 */
export async function saveLinks<Event extends EventOutline>(links: LinksToSave<Event>): Promise<void> {
  await inTransaction(async (transaction) => {
    const articles = await findArticles()
    const redirects = await listRedirects(transaction, links)
    const entities = await writeEntities(transaction, links, articles)
    await writeEvents(transaction, links, articles, entities)
    await writeRedirects(transaction, redirects)
    await transaction.$executeRaw`UPDATE "StoreState" SET "linked" = "revision"`
  })
}

/** There is one connection: what it reads belongs to the transaction that is open. */
async function findArticles(): Promise<StoredArticles> {
  const statement = (await connectionOfClient())
    .prepare<[], { key: string; id: number; language: string; day: string | null }>('SELECT "key", "id", "language", "day" FROM "Article"')
    .safeIntegers(false)
  const articles = new Map<string, { id: number; language: string; day: string | null }>()
  for (const { key, ...article } of statement.iterate()) articles.set(key, article)
  return articles
}

/** Events and people as they stand, with all that tells them again after a change. */
export async function findPrevious(): Promise<PreviousLinks> {
  const events = await client().event.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, links: { select: { meeting: true, article: { select: { key: true } } } } },
  })
  const people = await client().entity.findMany({
    where: { kind: 'person' },
    orderBy: { key: 'asc' },
    select: { key: true, slug: true, country: true, spellings: { select: { text: true } } },
  })
  return {
    events: events.map(({ id, slug, links }) => ({
      id,
      slug,
      reports: links.map(({ article, meeting }) => ({ article: article.key, meeting })),
    })),
    people: people.map(({ key, slug, country, spellings }) => ({ id: key, slug, country, spellings: spellings.map(({ text }) => text).sort() })),
  }
}
