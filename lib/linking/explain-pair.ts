import type { Evidence } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { findGroundOfLink, findGroundOfParting, type Bench, type Ground } from './find-ground'
import { judgeUnits, probabilityOf } from './judge-units'
import type { Verdict } from './link-input'
import { listCandidates } from './list-candidates'
import { listEvidence, type ReadArticle } from './list-evidence'
import type { Survey } from './survey-articles'
import type { Unit } from './unit'
import { listConstraints } from './verdict-constraints'

/** Why one passage of an article is, or is not, taken for the same meeting as one of another. */
export interface PairExplanation {
  /** Indexes of the meetings, `null` for the article as a whole. */
  left: number | null
  right: number | null
  /** Log-odds before any evidence, the evidence, and their sum. */
  prior: number
  evidence: Evidence[]
  score: number
  probability: number
  /** Ids of the events in which linking put both passages: a group is judged as a whole, not by one pair. */
  together: string[]
  /** What decided. */
  ground: Ground
  /** Log-odds of the two groups as wholes, when they are not one. */
  groupOdds: number | null
}

/**
 * Everything that speaks for and against two articles telling the same event, for each pair of their meetings, the
 * most probable first, and what decided in the end; also for articles that are not linked. Empty when one of them is
 * not in the collection. `events` are those that linking made of the collection.
 */
export function explainPair(
  left: string,
  right: string,
  survey: Survey,
  { events, verdicts, read }: { events: PreviousLinks['events']; verdicts: readonly Verdict[]; read: ReadArticle },
): PairExplanation[] {
  const { units, collection } = survey
  const bench = setBench(survey, verdicts, events)
  const placesOf = (article: string): number[] => units.flatMap((unit, at) => (unit.article.key === article ? at : []))
  const eventsOf = (unit: Unit): string[] => events.filter((event) => isReportedBy(event, unit)).map(({ id }) => id)
  return placesOf(left)
    .flatMap((one) => placesOf(right).map((other) => ({ one, other })))
    .flatMap(({ one, other }) => {
      const [first, second] = [units[one], units[other]]
      if (first === undefined || second === undefined) return []
      const judgement = judgeUnits(first, second, collection)
      const isRest = first.article.isRest || second.article.isRest
      const there = eventsOf(second)
      const together = eventsOf(first).filter((id) => there.includes(id))
      if (isRest && judgement.clues.length === 0) return []
      const { ground, odds } = together.length > 0 ? { ground: findGroundOfLink(one, other, bench), odds: null } : findGroundOfParting(one, other, bench)
      return {
        left: first.meeting,
        right: second.meeting,
        prior: judgement.prior,
        evidence: listEvidence(first, second, judgement, read, 0),
        score: judgement.score,
        probability: probabilityOf(judgement.score),
        together,
        ground,
        groupOdds: odds,
      }
    })
    .toSorted((one, other) => Number(other.together.length > 0) - Number(one.together.length > 0) || other.score - one.score)
}

function isReportedBy({ reports }: PreviousLinks['events'][number], { article, meeting }: Unit): boolean {
  return reports.some((report) => report.article === article.key && report.meeting === meeting)
}

function setBench({ units, collection }: Survey, verdicts: readonly Verdict[], events: PreviousLinks['events']): Bench {
  const judge: Bench['judge'] = (left, right) => {
    const [first, second] = [units[Math.min(left, right)], units[Math.max(left, right)]]
    if (first === undefined || second === undefined) throw new RangeError(`no units ${left}, ${right}`)
    return judgeUnits(first, second, collection)
  }
  return {
    units,
    judge,
    candidates: [...listCandidates(units, collection)],
    constraints: listConstraints(units, verdicts, (left, right) => judge(left, right).score),
    groupOf: (at) => {
      const event = events.find((known) => units[at] !== undefined && isReportedBy(known, units[at]))
      return event === undefined ? [at] : units.flatMap((unit, place) => (isReportedBy(event, unit) ? place : []))
    },
  }
}
