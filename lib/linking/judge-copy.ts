import { shareRuns } from './copy-sketch'
import { clue, type Clue } from './judgement'
import type { ArticleHead, Unit } from './unit'

/** Share of the shorter text's runs of words from which two texts of one language are one wire text. */
export const COPIED_FROM = 0.4

/** Share of the shorter text's runs of five words that the other has too; 0 across languages. */
export function measureCopy(left: ArticleHead, right: ArticleHead): number {
  return left.language === right.language ? shareRuns(left.copy, right.copy) : 0
}

/** The same wire text. Not asked of articles with several meetings: one text tells them all, and each is its own event. */
export function judgeCopy(left: Unit, right: Unit): Clue[] {
  if (left.article.isRoundUp || right.article.isRoundUp) return []
  const copied = measureCopy(left.article, right.article)
  return copied < COPIED_FROM ? [] : [clue('copy.text', Math.min(1, copied), copied.toFixed(2), null, null)]
}
