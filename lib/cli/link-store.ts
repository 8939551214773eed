import { composeCard } from '@/lib/compose/compose-card'
import { listEntityRecords } from '@/lib/compose/entity-records'
import type { Language } from '@/lib/languages'
import { planLinks, type LinkPlan, type PlannedEvent } from '@/lib/linking/plan-links'
import type { Card } from '@/lib/model/card'
import type { EventFacts, Person } from '@/lib/model/event'
import { indexNames } from '@/lib/search/index-names'
import { findPrevious, saveLinks } from '@/lib/store/links'
import type { LinksToSave } from '@/lib/store/links-to-save'
import { withStoreLock } from '@/lib/store/store-lock'
import { listVerdicts } from '@/lib/store/verdicts'
import { say } from './print'
import { untimed, type Stopwatch } from './stopwatch'
import { surveyStore } from './survey-store'

/** Articles from which on linking takes long enough to be announced. */
const MANY = 1_000

/**
 * From the articles in the store to events, people and relations in the store: survey, plan, then write event by event.
 * Everything is linked anew each time, so that the order in which articles came leaves no trace.
 *
 * @returns the number of events
 */
export function linkStore(timed: Stopwatch = untimed): Promise<number> {
  return withStoreLock(async () => {
    const plan = await timed('link', planStore)
    await timed('save-links', () => saveLinks(toSave(plan)))
    return plan.events.length
  }, () => say('Another command is linking the same store; waiting for it …'))
}

async function planStore(): Promise<LinkPlan> {
  const previous = await findPrevious()
  const { survey, articles } = await surveyStore(previous.people)
  if (articles >= MANY) say(`Linking ${articles.toLocaleString('en')} articles …`)
  return planLinks(survey, { previous, verdicts: await listVerdicts() })
}

function toSave({ events, people, relations, redirects, named, spellings, write }: LinkPlan): LinksToSave<PlannedEvent> {
  const byId = new Map(people.map((person) => [person.id, person]))
  return {
    events, people, relations, redirects, indexNames,
    entities: listEntityRecords(events.map(({ facts }) => facts), named).map((record) => ({ ...record, spellings: spellings.get(`${record.kind} ${record.key}`) ?? [] })),
    write: (event, read) => ({ reports: write(event, read).reports, cards: composeCards(event.facts, byId) }),
  }
}

function composeCards(facts: EventFacts, people: ReadonlyMap<string, Person>): Record<Language, Card> {
  return { fr: composeCard(facts, people, 'fr'), ar: composeCard(facts, people, 'ar') }
}
