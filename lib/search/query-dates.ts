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
 * The dates among the tokens of a query: "21 janvier 2026", «شتنبر 2024», a month without its year, a year by itself.
 * Figures that are none of these stay words.
 */
export function listQueryDates(tokens: readonly Token[]): DateMatch[] {
  const found: DateMatch[] = []
  for (let index = 0; index < tokens.length; ) {
    const match = dateAt(tokens, index)
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

function dateAt(tokens: readonly Token[], from: number): DateMatch | null {
  const digits = DAY.exec(tokens[from]?.norm ?? '')?.[1]
  const day = digits === undefined ? null : Number(digits)
  const found = months.matchAt(tokens, day === null ? from : from + 1)
  const month = found?.payload[0]
  if (found && month !== undefined) {
    const next = tokens[found.to]?.norm ?? ''
    const year = YEAR.test(next) ? Number(next) : null
    if (day !== null && day > lastDayOf(month, year)) return null
    return { from, to: found.to + (year === null ? 0 : 1), date: { year, month, day } }
  }
  const norm = tokens[from]?.norm ?? ''
  return YEAR.test(norm) ? { from, to: from + 1, date: { year: Number(norm), month: null, day: null } } : null
}
