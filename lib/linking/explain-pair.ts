import type { Evidence } from '@/lib/model/event'
import { judgeUnits, probabilityOf } from './judge-units'
import type { LinkInput, LinkResult } from './link-input'
import { listEvidence } from './list-evidence'
import { surveyArticles } from './survey-articles'

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
}

/**
 * Everything that speaks for and against two articles telling the same event, for each pair of their meetings, the
 * most probable first; also for articles that are not linked. Empty when one of them is not in the collection.
 */
export function explainPair(left: string, right: string, input: LinkInput, result: Pick<LinkResult, 'events'>): PairExplanation[] {
  const { units, collection } = surveyArticles(input)
  const of = (article: string) => units.filter((unit) => unit.article.key === article)
  const eventsOf = (article: string, meeting: number | null): string[] =>
    result.events.filter(({ reports }) => reports.some((report) => report.article === article && report.meeting === meeting)).map(({ id }) => id)
  return of(left)
    .flatMap((one) =>
      of(right).map((other) => {
        const judgement = judgeUnits(one, other, collection)
        const there = eventsOf(right, other.meeting)
        return {
          left: one.meeting,
          right: other.meeting,
          prior: judgement.prior,
          evidence: listEvidence(one, other, judgement),
          score: judgement.score,
          probability: probabilityOf(judgement.score),
          together: eventsOf(left, one.meeting).filter((id) => there.includes(id)),
        }
      }),
    )
    .toSorted((one, other) => other.score - one.score)
}
