import { monthForms } from '@/lib/knowledge/months'
import { buildGazetteer } from '@/lib/text/gazetteer'
import type { Token } from '@/lib/text/tokenise'

/** A day, a month or a year that a query names; `year` and `day` are `null` where it does not. */
export interface QueryDate {
  year: number | null
  month: number | null
  day: number | null
}

export interface DateMatch {
  from: number
  to: number
  date: QueryDate
}

const months = buildGazetteer(monthForms.map(({ phrase, month }) => ({ phrase, payload: month })))
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(0?[1-9]|[12]\d|3[01])(?:er)?$/

/**
 * The dates among the words of a text: "21 janvier 2026", «شتنبر 2024», a month without its year, a year by itself, with
 * the year before or behind; in figures 21/01/2026, 2026-01-21, 01/2026. Other figures stay words.
 */
export function listQueryDates(text: string, tokens: readonly Token[]): DateMatch[] {
  const found: DateMatch[] = []
  for (let index = 0; index < tokens.length; ) {
    const match = readFigures(text, tokens, index) ?? readNamed(tokens, index) ?? readYear(tokens, index)
    if (match) found.push(match)
    index = match ? match.to : index + 1
  }
  return found
}

/** Number of the last day of a month; of a February of no known year 29. */
export function lastDayOf(month: number, year: number | null): number {
  const leap = 2024
  return new Date(Date.UTC(year ?? leap, month, 0)).getUTCDate()
}

/** The year first or last, as either language writes it. A country that puts the month first writes neither. */
const FIGURES = [/^(?<year>(?:19|20)\d\d)(?:([-/.])(?<month>\d\d?)(?:\2(?<day>\d\d?))?)$/, /^(?:(?<day>\d\d?)([-/.]))?(?<month>\d\d?)([-/.])(?<year>(?:19|20)\d\d)$/]
const MOST_FIGURES = 3

/** What stands between the tokens belongs to it: of "21/01/2026" the slashes. */
function readFigures(text: string, tokens: readonly Token[], from: number): DateMatch | null {
  for (let to = Math.min(tokens.length, from + MOST_FIGURES); to > from; to--) {
    const parts = tokens.slice(from, to)
    const written = parts.map(({ norm, end }, index) => norm + text.slice(end, parts[index + 1]?.start ?? end)).join('')
    const { year, month, day } = FIGURES.map((pattern) => pattern.exec(written)?.groups).find(Boolean) ?? {}
    if (year === undefined || month === undefined) continue
    const date = { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) }
    if (isPossible(date)) return { from, to, date }
  }
  return null
}

function readNamed(tokens: readonly Token[], from: number): DateMatch | null {
  const before = yearAt(tokens, from)
  const start = before === null ? from : from + 1
  const digits = DAY.exec(tokens[start]?.norm ?? '')?.[1]
  const day = digits === undefined ? null : Number(digits)
  const found = months.matchAt(tokens, day === null ? start : start + 1)
  const month = found?.payload[0]
  if (!found || month === undefined) return null
  const behind = yearAt(tokens, found.to)
  // Of "2025 janvier 2026" the first year is one by itself.
  if (before !== null && behind !== null) return null
  const date = { year: before ?? behind, month, day }
  return isPossible(date) ? { from, to: found.to + (behind === null ? 0 : 1), date } : null
}

function readYear(tokens: readonly Token[], from: number): DateMatch | null {
  const year = yearAt(tokens, from)
  return year === null ? null : { from, to: from + 1, date: { year, month: null, day: null } }
}

function yearAt(tokens: readonly Token[], index: number): number | null {
  const norm = tokens[index]?.norm ?? ''
  return YEAR.test(norm) ? Number(norm) : null
}

function isPossible({ year, month, day }: QueryDate): boolean {
  return month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= lastDayOf(month, year)))
}
