import { composeCard } from '@/lib/compose/compose-card'
import { listEntityRecords } from '@/lib/compose/entity-records'
import type { Card } from '@/lib/model/card'
import type { EventFacts, Person } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import { linkArticles } from '@/lib/linking/link-articles'
import { findPrevious, saveLinks } from '@/lib/store/links'
import { listArticlesForLinking } from '@/lib/store/linking-articles'
import type { LinksToSave } from '@/lib/store/links-to-save'
import { withStoreLock } from '@/lib/store/store-lock'
import { listVerdicts } from '@/lib/store/verdicts'
import { say } from './print'
import { untimed, type Stopwatch } from './stopwatch'

/** Articles from which on linking takes long enough to be announced. */
const MANY = 1_000

/**
 * From the articles in the store to events, people and relations in the store: read, link, compose, save.
 * Everything is linked anew each time, so that the order in which articles came leaves no trace.
 *
 * @returns the number of events
 */
export function linkStore(timed: Stopwatch = untimed): Promise<number> {
  return withStoreLock(async () => {
    const links = await timed('link', findLinks)
    await timed('save-links', () => saveLinks(links))
    return links.events.length
  }, () => say('Another command is linking the same store; waiting for it …'))
}

async function findLinks(): Promise<LinksToSave> {
  const articles = await listArticlesForLinking()
  if (articles.length >= MANY) say(`Linking ${articles.length.toLocaleString('en')} articles …`)
  const linked = linkArticles({ articles, previous: await findPrevious(), verdicts: await listVerdicts() })
  const people = new Map(linked.people.map((person) => [person.id, person]))
  const cards = new Map(linked.events.map(({ id, facts }) => [id, composeCards(facts, people)]))
  return { ...linked, cards, entities: listEntityRecords(linked.events, articles.map(({ annotation }) => annotation)) }
}

function composeCards(facts: EventFacts, people: ReadonlyMap<string, Person>): Record<Language, Card> {
  return { fr: composeCard(facts, people, 'fr'), ar: composeCard(facts, people, 'ar') }
}
