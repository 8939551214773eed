import type { LinkedEvent } from '@/lib/model/event'
import { findBackground } from './find-background'
import { reportTypeFinder } from './find-report-type'
import { groupUnits } from './group-units'
import { judgeUnits, type Collection, type Judgement } from './judge-units'
import { listRedirects, matchEarlier, nameEvents } from './keep-ids'
import type { LinkInput, LinkResult, Verdict } from './link-input'
import { listCandidates } from './list-candidates'
import { mergeFacts } from './merge-facts'
import { noteBackground } from './note-background'
import { relateEvents } from './relate-events'
import { surveyArticles } from './survey-articles'
import type { Unit } from './unit'
import { listConstraints } from './verdict-constraints'
import { writeReports, type FindVerdict } from './write-reports'

/**
 * Finds which articles report the same event, in whatever language, and shows why.
 *
 * Who is who across scripts; what each article offers to be linked; which pairs are worth a look; what speaks for and
 * against each; groups by the mean of that; facts by vote; names that stay; types of report; ties between events.
 * The result follows from the articles, the earlier names and the editors' words alone: not from the order of the
 * articles, nor from the clock.
 */
export function linkArticles(input: LinkInput): LinkResult {
  const { previous, verdicts } = input
  const { people, units, background, collection } = surveyArticles(input)
  const judge = judgeOf(units, collection)
  const candidates = listCandidates(units, collection)
  const constraints = listConstraints(units, verdicts, (left, right) => judge(left, right).score)
  const groups = groupUnits(units, candidates, judge, constraints)
    .map((group) => group.flatMap((at) => (units[at] === undefined ? [] : { unit: units[at], at })))
    .filter((group) => group.length > 1 || group[0]?.unit.meeting !== null)
  const members = groups.map((group) => group.map(({ unit }) => unit))
  const facts = members.map(mergeFacts)
  const earlier = matchEarlier(members, previous.events)
  const names = nameEvents(members, facts, earlier, previous.events, new Map(people.map((person) => [person.id, person])))
  const desk = { judge, findType: reportTypeFinder(collection), findVerdict: indexVerdicts(verdicts) }
  const events = groups.flatMap((group, at): LinkedEvent[] => {
    const [name, known] = [names[at], facts[at]]
    return name && known ? [{ ...name, facts: known, reports: writeReports(group, desk) }] : []
  })
  const { noted, recalls } = noteBackground(events, findBackground(background, members, collection))
  return { events: noted, relations: relateEvents(noted, recalls), people, redirects: listRedirects(events, previous.events) }
}

/** Judges two units by their places. Grouping asks for most pairs once: to remember the answers would fill the memory. */
function judgeOf(units: readonly Unit[], collection: Collection): (left: number, right: number) => Judgement {
  return (left, right) => {
    const [one, other] = [units[left], units[right]]
    if (one === undefined || other === undefined) throw new RangeError(`no units ${left}, ${right}`)
    return judgeUnits(one, other, collection)
  }
}

function indexVerdicts(verdicts: readonly Verdict[]): FindVerdict {
  const words = new Map(verdicts.flatMap(({ left, right, word }) => [[`${left}\n${right}`, word], [`${right}\n${left}`, word]] as const))
  return (left, right) => words.get(`${left}\n${right}`) ?? null
}
