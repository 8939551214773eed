import 'server-only'
import type { AskedReports, ComparisonProblem } from '@/lib/model/comparison-view'
import type { ReportType, Strength } from '@/lib/model/event'
import { listOthers, type ReportRow } from './article-others'
import { findPair } from './event-pair'

/** Two articles by their row, and what they are to each other. */
export interface ChosenPair {
  left: number
  right: number
  type: ReportType
  strength: Strength
}

/**
 * Which two reports of an event are compared; `rows` are its links, the surest first. An asked-for slug that is no report
 * of the event, or is asked for on both sides, is a problem to be told, and something else takes its place: the closest
 * report of the other language, else of the same one. With nothing asked, the pair of `findPair`. `pair` is `null` where
 * there is one report alone.
 */
export function choosePair(rows: readonly ReportRow[], asked: AskedReports): { pair: ChosenPair | null; problem: ComparisonProblem | null } {
  const find = (slug: string | null): ReportRow | null => rows.find(({ article }) => article.slug === slug) ?? null
  const [left, right] = [find(asked.left), find(asked.right)]
  const isUnknown = (asked.left !== null && !left) || (asked.right !== null && !right)
  const isSame = left !== null && left.articleId === right?.articleId
  const problem = isUnknown ? 'not-a-report' : isSame ? 'same-report' : null
  const across = isSame ? null : right
  if (left) return { pair: pairOf(rows, left, across ?? closestTo(rows, left)), problem }
  if (right) return { pair: pairOf(rows, closestTo(rows, right), right), problem }
  return { pair: bestPair(rows), problem }
}

function pairOf(rows: readonly ReportRow[], left: ReportRow | null, right: ReportRow | null): ChosenPair | null {
  if (!left || !right) return null
  const link = listOthers(left.articleId, rows).find(({ article }) => article.slug === right.article.slug)
  return link ? { left: left.articleId, right: right.articleId, type: link.type, strength: link.strength } : null
}

/** Of the other language when there is one, and of those the closest. */
function closestTo(rows: readonly ReportRow[], row: ReportRow): ReportRow | null {
  const others = listOthers(row.articleId, rows)
  const closest = others.find(({ article }) => article.language !== row.article.language) ?? others[0]
  return rows.find(({ article }) => article.slug === closest?.article.slug) ?? null
}

/** The two that the page of the event leads to, else, of one language alone, the surest and the one closest to it. */
function bestPair(rows: readonly ReportRow[]): ChosenPair | null {
  const [surest] = rows
  const [left, right] = findPair(rows) ?? [surest ?? null, surest ? closestTo(rows, surest) : null]
  return pairOf(rows, left, right)
}
