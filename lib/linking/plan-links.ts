import type { EventFacts, Person, Redirect, Relation } from '@/lib/model/event'
import { findBackground } from './find-background'
import { groupUnits } from './group-units'
import { judgeUnits, type Collection, type Judgement } from './judge-units'
import { listRedirects, matchEarlier, nameEvents, type EventName } from './keep-ids'
import type { LinkInput } from './link-input'
import { listCandidates } from './list-candidates'
import { mergeFacts } from './merge-facts'
import { listRecalls } from './note-background'
import { listUnder } from './order'
import { relateEvents } from './relate-events'
import type { Survey } from './survey-articles'
import type { Unit } from './unit'
import { listConstraints } from './verdict-constraints'
import type { EventBrief, WritingRules } from './write-event'
import type { Placed } from './write-reports'

/** An event whose reports are known and not yet written: who tells it, and what all of them together say. */
export interface PlannedEvent extends EventName {
  facts: EventFacts
  reports: readonly { article: string; meeting: number | null }[]
}

/** What linking decided, for the whole collection. Everything but the reasons, which need the words of the articles. */
export interface LinkPlan {
  events: readonly PlannedEvent[]
  relations: readonly Relation[]
  people: readonly Person[]
  redirects: readonly Redirect[]
  /** Keys of the knowledge tables that the articles speak of. */
  named: ReadonlySet<string>
  spellings: Survey['spellings']
  /** All that `writeEvent` needs of one event of the plan, and the rules that it needs for all of them. */
  brief: (event: PlannedEvent) => EventBrief
  rules: WritingRules
}

/**
 * Decides which articles report the same event: which pairs are worth a look; what speaks for and against each; groups
 * by the mean of that; facts by vote; names that stay; ties between events.
 */
export function planLinks({ people, units, background, named, spellings, rarities, collection }: Survey, { previous, verdicts }: Pick<LinkInput, 'previous' | 'verdicts'>): LinkPlan {
  const judge = judgeOf(units, collection)
  const constraints = listConstraints(units, verdicts, (left, right) => judge(left, right).score)
  const groups = groupUnits(units, listCandidates(units, collection), judge, constraints)
    .map((group) => group.flatMap((at): Placed[] => (units[at] === undefined ? [] : [{ unit: units[at], at }])))
    .filter((group) => group.length > 1 || group[0]?.unit.meeting !== null)
  const events = planEvents(groups, people, previous)
  const recalled = findBackground(background, groups.map(unitsOf), collection)
  return {
    events, people, named, spellings,
    relations: relateEvents(events, listRecalls(events, recalled)),
    redirects: listRedirects(events, previous.events),
    brief: briefer(events, groups, recalled.map(({ unit }) => unit)),
    rules: { rarities, verdicts },
  }
}

function unitsOf(group: readonly Placed[]): Unit[] {
  return group.map(({ unit }) => unit)
}

function planEvents(groups: readonly Placed[][], people: readonly Person[], previous: LinkInput['previous']): PlannedEvent[] {
  const members = groups.map(unitsOf)
  const facts = members.map(mergeFacts)
  const names = nameEvents(members, facts, matchEarlier(members, previous.events), previous.events, new Map(people.map((person) => [person.id, person])))
  return members.flatMap((units, at) => {
    const [name, known] = [names[at], facts[at]]
    return name && known ? [{ ...name, facts: known, reports: units.map(({ article, meeting }) => ({ article: article.key, meeting })) }] : []
  })
}

/** What is known of each event of a plan, gathered when it is asked for. */
function briefer(events: readonly PlannedEvent[], groups: readonly Placed[][], recalled: readonly Unit[]): LinkPlan['brief'] {
  const placeOf = new Map(events.map(({ id }, at) => [id, at]))
  const recalledBy = new Map<string, Unit[]>()
  for (const unit of recalled) listUnder(recalledBy, unit.article.key).push(unit)
  return ({ id, slug, facts }) => {
    const placed = groups[placeOf.get(id) ?? -1] ?? []
    const articles = new Set(placed.map(({ unit }) => unit.article.key))
    return { id, slug, facts, placed, recalled: [...articles].flatMap((key) => recalledBy.get(key) ?? []) }
  }
}

/** Judges two units by their places. Grouping asks for most pairs once: to remember the answers would fill the memory. */
function judgeOf(units: readonly Unit[], collection: Collection): (left: number, right: number) => Judgement {
  return (left, right) => {
    const [one, other] = [units[left], units[right]]
    if (one === undefined || other === undefined) throw new RangeError(`no units ${left}, ${right}`)
    return judgeUnits(one, other, collection)
  }
}
