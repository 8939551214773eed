import { findTopic } from '@/lib/knowledge/topics'
import type { EventFacts, Relation, RelationKind } from '@/lib/model/event'
import { edtfDays, gapBetween } from './date-clue'
import { keepStrongest } from './keep-strongest'
import { byText, listUnder, shared } from './order'

/** How strong each reason is, at most; shared facts weigh less the more events share them. */
const STRENGTH: Readonly<Record<RelationKind, number>> = {
  'part-of': 1,
  'follow-up': 0.95,
  'same-counterpart': 0.9,
  'same-document': 0.8,
  'same-occasion': 0.7,
  'same-country': 0.6,
  'same-day': 0.5,
  'same-subject': 0.4,
}
/** A fact that more events share relates nobody. */
const LONGEST_LIST = 60
/** A subject at least this discriminating (0 common … 1 rare) relates meetings; cooperation and security do not. */
const RARE_SUBJECT = 0.3
/** A later meeting continues an earlier one within about two years. */
const FOLLOW_UP_DAYS = 730

/** What is asked of an event to relate it. */
interface Related {
  id: string
  facts: EventFacts
  reports: readonly { article: string }[]
}

/** An event that reports of another recall or announce. */
export interface Recall {
  /** Ids of the event that is told and of the one that is recalled or announced in telling it. */
  told: string
  recalled: string
}

/**
 * Ties between events, each with its reason: one that reports of the other recall or announce; the talks of a visit and
 * those on the margin of a conference; the same counterpart or country (met again later: a follow-up), occasion,
 * day, document, or less common subject. The host of everybody is no reason: only counterparts are compared.
 * Linear through an index per fact; each event keeps its strongest ties.
 */
export function relateEvents(events: readonly Related[], recalls: readonly Recall[]): Relation[] {
  const byFact = new Map<string, Related[]>()
  for (const event of events) for (const [kind, value] of listFacts(event)) listUnder(byFact, `${kind} ${value}`).push(event)
  const relations = new Map<string, Relation>()
  for (const [fact, sharing] of byFact) {
    if (sharing.length < 2 || sharing.length > LONGEST_LIST) continue
    const [kind, value] = splitFact(fact)
    const weight = STRENGTH[kind] * strengthOf(kind, value) / Math.sqrt(sharing.length - 1)
    for (const relation of relateAll(sharing, kind, value, weight)) {
      relations.set(`${relation.left} ${relation.right} ${relation.kind} ${relation.value}`, relation)
    }
  }
  for (const relation of relateRecalled(events, recalls)) relations.set(`${relation.left} ${relation.right} ${relation.kind} ${relation.value}`, relation)
  return keepStrongest([...relations.values()])
}

/** What a report recalls or announces is followed up, under the name of who was met, or else of the country. */
function relateRecalled(events: readonly Related[], recalls: readonly Recall[]): Relation[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  return recalls.flatMap(({ told, recalled }) => {
    const [one, other] = [byId.get(told), byId.get(recalled)]
    if (one === undefined || other === undefined || one.id === other.id) return []
    const [left = '', right = ''] = [told, recalled].toSorted(byText)
    const met = other.facts.counterparts.flatMap(({ person }) => person ?? [])
    const [value = other.facts.countries[0]] = [...shared(met, peopleIn(one)), ...met]
    return value === undefined ? [] : [{ left, right, kind: 'follow-up', value, weight: STRENGTH['follow-up'] }]
  })
}

function peopleIn({ facts }: Related): string[] {
  return [...facts.hosts, ...facts.counterparts].flatMap(({ person }) => person ?? [])
}

function listFacts(event: Related): [RelationKind, string][] {
  const { facts, reports } = event
  return [
    ...facts.counterparts.flatMap(({ person }): [RelationKind, string][] => (person === null ? [] : [['same-counterpart', person]])),
    ...facts.countries.map((country): [RelationKind, string] => ['same-country', country]),
    ...(facts.occasion === null ? [] : [['same-occasion', facts.occasion] satisfies [RelationKind, string]]),
    ...(facts.date.precision === 'day' && facts.date.edtf !== null ? [['same-day', facts.date.edtf] satisfies [RelationKind, string]] : []),
    ...reports.map(({ article }): [RelationKind, string] => ['same-document', article]),
    ...facts.topics.filter((topic) => discrimination(topic) >= RARE_SUBJECT).map((topic): [RelationKind, string] => ['same-subject', topic]),
  ]
}

function discrimination(topic: string): number {
  return findTopic(topic)?.discrimination ?? 0
}

function strengthOf(kind: RelationKind, value: string): number {
  return kind === 'same-subject' ? discrimination(value) : 1
}

const KINDS = Object.keys(STRENGTH).filter((kind): kind is RelationKind => Object.hasOwn(STRENGTH, kind))

function splitFact(fact: string): [RelationKind, string] {
  const kind = KINDS.find((known) => fact.startsWith(`${known} `))
  if (kind === undefined) throw new RangeError(`not a fact: ${fact}`)
  return [kind, fact.slice(kind.length + 1)]
}

function relateAll(events: readonly Related[], kind: RelationKind, value: string, weight: number): Relation[] {
  return events.flatMap((one, at) =>
    events.slice(at + 1).flatMap((other) => {
      if (one.id === other.id) return []
      const [left, right] = byText(one.id, other.id) < 0 ? [one, other] : [other, one]
      if (isPart(one, other, kind)) return [{ left: left.id, right: right.id, kind: 'part-of', value, weight: STRENGTH['part-of'] }]
      const isLater = (kind === 'same-counterpart' || kind === 'same-country') && isFollowUp(one, other)
      const follows: RelationKind = isLater ? 'follow-up' : kind
      const strength = isLater && kind === 'same-country' ? weight : weight * (STRENGTH[follows] / STRENGTH[kind])
      return [{ left: left.id, right: right.id, kind: follows, value, weight: Math.round(strength * 1000) / 1000 }]
    }),
  )
}

/**
 * One whole and a meeting within its days that has one of its people: talks of a visit to one country, or on the margin
 * of a conference.
 */
function isPart(one: Related, other: Related, kind: RelationKind): boolean {
  const whole = kind === 'same-country' ? 'visit' : kind === 'same-occasion' ? 'conference' : null
  const [frame, part] = one.facts.kind === whole ? [one, other] : [other, one]
  if (whole === null || frame.facts.kind !== whole || part.facts.kind === whole) return false
  const [during, day] = [frame.facts.date.edtf, part.facts.date.edtf]
  if (during === null || day === null || shared(peopleIn(frame), peopleIn(part)).length === 0) return false
  const [days, partDays] = [edtfDays(during), edtfDays(day)]
  return partDays.first >= days.first && partDays.last <= days.last
}

function isFollowUp(one: Related, other: Related): boolean {
  if (one.facts.date.edtf === null || other.facts.date.edtf === null) return false
  const gap = gapBetween(edtfDays(one.facts.date.edtf), edtfDays(other.facts.date.edtf))
  return gap > 1 && gap <= FOLLOW_UP_DAYS
}
