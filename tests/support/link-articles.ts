import type { Annotation } from '@/lib/model/annotation'
import type { LinkInput } from '@/lib/linking/link-input'
import type { ReadArticle } from '@/lib/linking/list-evidence'
import { planLinks, type LinkPlan, type PlannedEvent } from '@/lib/linking/plan-links'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { openDesk, writeEvent } from '@/lib/linking/write-event'
import type { LinkedEvent, Person, Redirect, Relation } from '@/lib/model/event'

/** A linked collection, all of it at once. */
export interface LinkResult {
  events: readonly LinkedEvent[]
  relations: readonly Relation[]
  people: readonly Person[]
  redirects: readonly Redirect[]
}

/**
 * Finds which articles report the same event, in whatever language, and shows why: surveys the articles as one
 * collection (who is who across scripts, how telling each fact and word is), plans its events, and writes the reports
 * of each. The result follows from the articles, the earlier names and the editors' words alone: not from the order of
 * the articles, nor from the clock.
 *
 * The whole method in one call, for articles that are at hand. A store goes through the same three stages in
 * `lib/cli/link-store.ts`.
 */
export function linkArticles({ articles, previous, verdicts }: LinkInput): LinkResult {
  const plan = planLinks(surveyArticles(articles, previous.people), { previous, verdicts })
  const [write, read] = [writeFrom(plan), readFrom(articles)]
  return { events: plan.events.map((event) => write(event, read)), relations: plan.relations, people: plan.people, redirects: plan.redirects }
}

/** Writes events of a plan here and now, as a thread does. */
export function writeFrom({ brief, rules }: LinkPlan): (event: PlannedEvent, read: ReadArticle) => LinkedEvent {
  const desk = openDesk(rules)
  return (event, read) => writeEvent(brief(event), desk, read)
}

/** Texts that are at hand, by key. */
export function readFrom(articles: Iterable<{ key: string; annotation: Annotation }>): ReadArticle {
  const texts = new Map(Array.from(articles, ({ key, annotation }) => [key, annotation]))
  return (key) => {
    const annotation = texts.get(key)
    if (annotation === undefined) throw new RangeError(`no text of article ${key}`)
    return annotation
  }
}
