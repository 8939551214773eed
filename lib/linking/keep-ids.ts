import type { EventFacts, Person, Redirect } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { byText, listUnder } from './order'
import { romanise, uniqueSlug } from './romanise'
import { stableId } from './stable-id'
import type { Unit } from './unit'

/** What an event is called: kept for good once given. */
export interface EventName {
  id: string
  slug: string
}

type Earlier = PreviousLinks['events'][number]

/** A shared article counts less than the very same meeting of it: a later annotation may number its meetings otherwise. */
const SAME_MEETING = 1
const SAME_ARTICLE = 0.4

/**
 * Which earlier event each group continues: the one with which it shares most members, each earlier event once,
 * the largest overlaps first. Of equal ones it is the event that has its id from the first member of the group: two
 * events that were joined and are parted again have their own names back. `null` for a new event.
 */
export function matchEarlier(groups: readonly (readonly Unit[])[], previous: PreviousLinks['events']): (Earlier | null)[] {
  const earlierOf = new Map<string, Earlier[]>()
  for (const event of previous) {
    for (const article of new Set(event.reports.map((report) => report.article))) listUnder(earlierOf, article).push(event)
  }
  const overlaps = groups.flatMap((group, at) => {
    const keys = group.map((unit) => unit.key).toSorted(byText)
    const seeded = new Map(keys.map((key, place) => [stableId('e', key), place]))
    const events = new Set(group.flatMap((unit) => earlierOf.get(unit.article.key) ?? []))
    return [...events].map((event) => ({ at, event, overlap: measureOverlap(group, event), seed: seeded.get(event.id) ?? keys.length }))
  })
  const matches: (Earlier | null)[] = groups.map(() => null)
  const taken = new Set<string>()
  for (const { at, event } of overlaps.toSorted(byCloseness)) {
    if (matches[at] !== null || taken.has(event.id)) continue
    matches[at] = event
    taken.add(event.id)
  }
  return matches
}

/** A group and an earlier event; `seed`: the place of the member that gave the event its id. */
interface Overlap {
  at: number
  event: Earlier
  overlap: number
  seed: number
}

function byCloseness(one: Overlap, other: Overlap): number {
  return other.overlap - one.overlap || one.seed - other.seed || byText(one.event.id, other.event.id) || one.at - other.at
}

function measureOverlap(group: readonly Unit[], event: Earlier): number {
  return group.reduce((sum, unit) => {
    const reports = event.reports.filter((report) => report.article === unit.article.key)
    if (reports.length === 0) return sum
    return sum + (reports.some((report) => report.meeting === unit.meeting) ? SAME_MEETING : SAME_ARTICLE)
  }, 0)
}

/**
 * Names of all events: those of the earlier events that they continue, else an id that follows from the smallest member
 * and a readable address. `facts` and `groups` go together.
 */
export function nameEvents(
  groups: readonly (readonly Unit[])[],
  facts: readonly EventFacts[],
  earlier: readonly (Earlier | null)[],
  previous: PreviousLinks['events'],
  people: ReadonlyMap<string, Person>,
): EventName[] {
  const ids = new Set(previous.map((event) => event.id))
  const slugs = new Set(previous.map((event) => event.slug))
  return groups.map((group, at) => {
    const kept = earlier[at]
    if (kept) return { id: kept.id, slug: kept.slug }
    const id = newId(group.map((unit) => unit.key).toSorted(byText), ids)
    ids.add(id)
    const words = describeSlug(facts[at], people)
    return { id, slug: uniqueSlug([words, id.slice(1, 7)].filter(Boolean).join('-'), slugs) }
  })
}

/**
 * From the smallest member; where an earlier event has that id (a group that split off), from all of them, numbered
 * until it is free.
 */
function newId(members: readonly string[], taken: ReadonlySet<string>): string {
  let id = stableId('e', members[0] ?? '')
  for (let attempt = 0; taken.has(id); attempt++) id = stableId('e', [...members, ...(attempt > 0 ? [String(attempt)] : [])].join(' '))
  return id
}

/** `hammouchi-choudhary-rabat-2025-01-20` as far as the facts give it: counterpart, country, place, date. */
function describeSlug(facts: EventFacts | undefined, people: ReadonlyMap<string, Person>): string {
  if (facts === undefined) return ''
  const surnames = [...facts.hosts.slice(0, 1), ...facts.counterparts.slice(0, 2)].flatMap(({ person }) => {
    const names = person === null ? undefined : people.get(person)?.names
    const name = names?.fr ?? names?.ar ?? null
    return name === null ? [] : romanise(name).split('-').at(-1) ?? []
  })
  const country = facts.countries.slice(0, 3).join('-').toLowerCase()
  const date = facts.date.edtf?.split('/')[0]?.replaceAll('~', '')
  return [...new Set([...surnames, country, facts.place, date].filter(Boolean))].join('-')
}

/** Earlier events that are no more, each with the event that has most of its articles now. */
export function listRedirects(
  events: readonly (EventName & { reports: readonly { article: string }[] })[],
  previous: PreviousLinks['events'],
): Redirect[] {
  const alive = new Set(events.map((event) => event.id))
  const slugOf = new Map(events.map((event) => [event.id, event.slug]))
  const eventsOf = new Map<string, string[]>()
  for (const event of events) for (const { article } of event.reports) listUnder(eventsOf, article).push(event.id)
  return previous
    .filter((event) => !alive.has(event.id))
    .flatMap((event) => {
      const votes = new Map<string, number>()
      for (const { article } of event.reports) for (const id of eventsOf.get(article) ?? []) votes.set(id, (votes.get(id) ?? 0) + 1)
      const [best] = [...votes].toSorted(([one, count], [other, otherCount]) => otherCount - count || byText(one, other))
      const to = best === undefined ? undefined : slugOf.get(best[0])
      return to === undefined ? [] : [{ from: event.slug, to }]
    })
    .toSorted((one, other) => byText(one.from, other.from))
}
