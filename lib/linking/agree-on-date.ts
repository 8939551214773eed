import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { isEdtf, isoWeekday } from '@/lib/model/edtf'
import { edtfDays, gapBetween, inYear } from './date-clue'
import { rankValues } from './order'
import type { Unit } from './unit'

/** A report appears in the days after its meeting; further from any publication, a year would be a guess. */
const NEAR_PUBLICATION = 21

/**
 * The date that the reports agree on: the day or days that most of them give, of equals the first in the order of EDTF;
 * else a day without its year, when another report's month or publication settles the year; else a month or year; else
 * a weekday. Never more than they say.
 *
 * "du 24 au 26 juin" and a report published on 2024-06-26 agree on `2024-06-24/2024-06-26`.
 */
export function agreeOnDate(units: readonly Pick<Unit, 'date' | 'clue'>[]): PartialDate {
  const dates = units.map((unit) => unit.date)
  const weekday = agreeOnWeekday(dates)
  const [exact] = rankValues(ofPrecision(dates, ['day', 'range']))
  const settled = exact ?? settleYear(units)
  if (settled !== undefined) {
    const own = isoWeekday(settled)
    return { edtf: settled, weekday: own !== null && weekday === own ? weekday : null, precision: settled.includes('/') ? 'range' : 'day' }
  }
  const [yearless] = rankValues(dates.flatMap((date) => date.yearless ?? []))
  const [known] = dates.filter((date) => date.yearless !== undefined && date.yearless === yearless)
  if (known !== undefined) return known
  const [coarse] = rankValues([...ofPrecision(dates, ['month']), ...ofPrecision(dates, ['year'])])
  if (coarse !== undefined) return { edtf: coarse, weekday, precision: coarse.length > 4 ? 'month' : 'year' }
  return weekday === null ? UNKNOWN_DATE : { edtf: null, weekday, precision: 'weekday' }
}

function ofPrecision(dates: readonly PartialDate[], precisions: readonly string[]): string[] {
  return dates.flatMap((date) => (precisions.includes(date.precision) && date.edtf !== null ? date.edtf : []))
}

function agreeOnWeekday(dates: readonly PartialDate[]): number | null {
  const [weekday] = rankValues(dates.flatMap((date) => (date.weekday === null ? [] : String(date.weekday))))
  return weekday === undefined ? null : Number(weekday)
}

/**
 * A day of an unknown year, with the one year in which a report was published near it: 31 December is also near 2
 * January of the next.
 */
function settleYear(units: readonly Pick<Unit, 'date' | 'clue'>[]): string | undefined {
  const [yearless] = rankValues(units.flatMap(({ date }) => (date.yearless !== undefined && date.yearless.length > 2 ? date.yearless : [])))
  if (yearless === undefined) return undefined
  const known = units.flatMap(({ clue }) => clue.days ?? clue.published ?? [])
  const named = known.flatMap(({ first, last }) => [yearOf(first), yearOf(last)])
  const near = (years: readonly number[]): string[] => [...new Set(years)]
    .map((year) => inYear(yearless, year))
    .filter((edtf) => isEdtf(edtf) && known.some((days) => gapBetween(edtfDays(edtf), days) <= NEAR_PUBLICATION))
  const ofNamed = near(named)
  const settled = ofNamed.length > 0 ? ofNamed : near(named.flatMap((year) => [year - 1, year + 1]))
  return settled.length === 1 ? settled[0] : undefined
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}
