import type { LinkArticle } from './link-input'
import { clue, type Clue } from './judgement'
import { listShingles } from './term-profile'
import type { Unit } from './unit'

/** Share of the shorter text's runs of words from which two texts of one language are one wire text. */
export const COPIED_FROM = 0.4

/** Share of the shorter text's runs of five words that the other has too; 0 across languages. */
export type MeasureCopy = (left: LinkArticle, right: LinkArticle) => number

/** Measures copies; the runs of each article are listed once. */
export function copyMeter(): MeasureCopy {
  const known = new Map<LinkArticle, Set<number>>()
  const shinglesOf = (article: LinkArticle): Set<number> => {
    const shingles = known.get(article) ?? listShingles(article.annotation)
    known.set(article, shingles)
    return shingles
  }
  return (left, right) => (left.annotation.language === right.annotation.language ? shareOf(shinglesOf(left), shinglesOf(right)) : 0)
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common++
  return common / small.size
}

/** The same wire text. Not asked of articles with several meetings: one text tells them all, and each is its own event. */
export function judgeCopy(left: Unit, right: Unit, measureCopy: MeasureCopy): Clue[] {
  if (severalMeetings(left) || severalMeetings(right)) return []
  const copied = measureCopy(left.article, right.article)
  return copied < COPIED_FROM ? [] : [clue('copy.text', Math.min(1, copied), copied.toFixed(2), null, null)]
}

function severalMeetings({ article }: Unit): boolean {
  return article.annotation.meetings.filter((meeting) => meeting.status === 'reported').length > 1
}
