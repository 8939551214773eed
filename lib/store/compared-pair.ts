import 'server-only'
import { LANGUAGES } from '@/lib/languages'
import type { AskedReports, ComparisonProblem } from '@/lib/model/comparison-view'
import type { ReportType, Strength } from '@/lib/model/event'
import { listOthers, type ReportRow } from './article-others'
import { parseLanguage } from './columns'

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
 * report of the other language, else of the same one. With nothing asked, the best pair of two languages: a translation
 * before others, then the surest; it stands as its languages run, French on the left and Arabic on the right. `pair` is
 * `null` where there is one report alone.
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
  return { pair: inReadingOrder(rows, bestPair(rows)), problem }
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

/** Two reports that were compared with each other and found alike, else the surest of each language, else the surest two. */
function bestPair(rows: readonly ReportRow[]): [ReportRow, ReportRow | null] | null {
  const compared = rows.flatMap((row): [ReportRow, ReportRow][] => {
    const counterpart = rows.find(({ articleId }) => articleId === row.counterpartId)
    return counterpart && counterpart.article.language !== row.article.language ? [[row, counterpart]] : []
  })
  const best = compared.find(([{ type }]) => type === 'translation') ?? compared[0]
  const [surest] = rows
  if (best || !surest) return best ?? null
  const across = rows.find(({ article }) => article.language !== surest.article.language)
  return [surest, across ?? closestTo(rows, surest)]
}

function inReadingOrder(rows: readonly ReportRow[], pair: [ReportRow, ReportRow | null] | null): ChosenPair | null {
  const [one, other] = pair ?? [null, null]
  const runsLeft = (row: ReportRow | null): boolean => row !== null && LANGUAGES[parseLanguage(row.article.language)].dir === 'rtl'
  return runsLeft(one) && !runsLeft(other) ? pairOf(rows, other, one) : pairOf(rows, one, other)
}
