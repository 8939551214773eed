import { listEntityRecords } from '@/lib/compose/entity-records'
import { planLinks, type LinkPlan, type PlannedEvent } from '@/lib/linking/plan-links'
import { indexNames } from '@/lib/search/index-names'
import { findPrevious, saveLinks } from '@/lib/store/links'
import type { LinksToSave } from '@/lib/store/links-to-save'
import { countArticles } from '@/lib/store/state'
import { withStoreLock } from '@/lib/store/store-lock'
import { listVerdicts } from '@/lib/store/verdicts'
import { say } from './print'
import { untimed, type Stopwatch } from './stopwatch'
import { surveyStore } from './survey-store'
import { WritingCrew } from './writing-crew'

/** Articles from which on linking takes long enough to be announced, and to be shared with other threads. */
const MANY = 1_000
/** Articles from which on the seconds that a thread needs to load are few, and its memory beside that of the plan is dear. */
const VERY_MANY = 50_000

/**
 * From the articles in the store to events, people and relations in the store: survey, plan, then write event by event.
 * Everything is linked anew each time, so that the order in which articles came leaves no trace.
 *
 * @returns the number of events
 */
export function linkStore(timed: Stopwatch = untimed): Promise<number> {
  return withStoreLock(async () => {
    const articles = await countArticles()
    if (articles >= MANY) say(`Linking ${articles.toLocaleString('en')} articles …`)
    const crew = new WritingCrew(articles >= MANY ? undefined : 0)
    if (articles < VERY_MANY) crew.call()
    try {
      const plan = await timed('link', planStore)
      await timed('save-links', () => saveLinks(toSave(plan, crew)))
      return plan.events.length
    } finally {
      await crew.end()
    }
  }, () => say('Another command is linking the same store; waiting for it …'))
}

async function planStore(): Promise<LinkPlan> {
  const previous = await findPrevious()
  const survey = await surveyStore(previous.people)
  return planLinks(survey, { previous, verdicts: await listVerdicts() })
}

function toSave(plan: LinkPlan, crew: WritingCrew): LinksToSave<PlannedEvent> {
  const { events, people, relations, redirects, named, spellings } = plan
  return {
    events, people, relations, redirects, indexNames,
    entities: listEntityRecords(events.map(({ facts }) => facts), named).map((record) => ({ ...record, spellings: spellings.get(`${record.kind} ${record.key}`) ?? [] })),
    write: (some) => crew.write(plan, some),
  }
}
