import { edtfRange } from '@/lib/model/edtf'
import type { PartialDate } from '@/lib/model/annotation'

/** Days since 1970-01-01, first and last included. */
export interface DayRange {
  first: number
  last: number
}

/** What an article lets us know of the day of a meeting. */
export interface DateClue {
  /** The day or days that the text gives, with the year. */
  days: DayRange | null
  /** Days inside an unknown year, counted in a leap year, when only day and month are given. */
  yearless: DayRange | null
  /** ISO weekday, when the text names one. */
  weekday: number | null
  /** When the article was published: the meeting was then or shortly before. */
  published: DayRange | null
}

const DAY = 86_400_000
const SHORTEST_MONTH = 28
const LONGEST_MONTH = 31
/** Any leap year serves to count days of an unknown year. */
const LEAP_YEAR = 2000
const LEAP_YEAR_DAYS = 366

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)
}

/** `edtfDays('2026-02')` covers 28 days; `edtfDays('2026-01-21')` one. */
export function edtfDays(edtf: string): DayRange {
  const [first, last] = edtfRange(edtf)
  return { first: dayNumber(first), last: dayNumber(last) }
}

/**
 * Days without their year as EDTF of the year in which they begin: `inYear('01-21', 2026)` is `2026-01-21`,
 * `inYear('12-30/01-02', 2025)` is `2025-12-30/2026-01-02`. 29 February of a common year is no EDTF.
 */
export function inYear(yearless: string, year: number): string {
  const [first = '', last] = yearless.split('/')
  if (last === undefined) return `${year}-${first}`
  return `${year}-${first}/${last < first ? year + 1 : year}-${last}`
}

function yearlessDays(yearless: string | undefined): DayRange | null {
  return yearless === undefined ? null : edtfDays(inYear(yearless, LEAP_YEAR))
}

/** Everything that a meeting's date and its article's publication say about the day. */
export function dateClue(date: PartialDate, published: string | null): DateClue {
  return {
    days: date.edtf === null ? null : edtfDays(date.edtf),
    yearless: yearlessDays(date.yearless),
    weekday: date.weekday,
    published: published === null ? null : edtfDays(published),
  }
}

/** Days between two ranges, 0 when they touch or overlap in a day. */
export function gapBetween(left: DayRange, right: DayRange): number {
  return Math.max(0, left.first - right.last, right.first - left.last)
}

/** Does the range hold a day of this weekday (1 Monday … 7 Sunday)? 1970-01-01 was a Thursday. */
export function hasWeekday(days: DayRange, weekday: number): boolean {
  for (let day = days.first; day <= Math.min(days.last, days.first + 6); day++) {
    if (((((day + 3) % 7) + 7) % 7) + 1 === weekday) return true
  }
  return false
}

/**
 * Both days as ranges of one calendar, `null` when a side gives none. Where a side lacks the year it is taken in the year
 * that brings it nearest: 31 December is the day before 1 January 2026, and before a 1 January of any year.
 */
export function onOneCalendar(left: DateClue, right: DateClue): [DayRange, DayRange] | null {
  if (left.days !== null && right.days !== null) return [left.days, right.days]
  if (left.days !== null) return right.yearless === null ? null : [left.days, nearest(left.days, yearsAround(right.yearless, left.days))]
  if (right.days !== null) return left.yearless === null ? null : [nearest(right.days, yearsAround(left.yearless, right.days)), right.days]
  if (left.yearless === null || right.yearless === null) return null
  const { first, last } = right.yearless
  return [left.yearless, nearest(left.yearless, [0, -LEAP_YEAR_DAYS, LEAP_YEAR_DAYS].map((by) => ({ first: first + by, last: last + by })))]
}

function nearest(to: DayRange, ranges: readonly DayRange[]): DayRange {
  return ranges.reduce((best, range) => (gapBetween(to, range) < gapBetween(to, best) ? range : best))
}

/** Days of an unknown year in the year in which a range begins and in those beside it. */
function yearsAround(yearless: DayRange, { first }: DayRange): DayRange[] {
  const year = new Date(first * DAY).getUTCFullYear()
  return [year, year - 1, year + 1].map((each) => ({ first: moveToYear(yearless.first, each), last: moveToYear(yearless.last, each) }))
}

/** The same day of the month; the last of February stays the last. */
function moveToYear(day: number, year: number): number {
  const date = new Date(day * DAY)
  const moved = year + date.getUTCFullYear() - LEAP_YEAR
  const lastOfMonth = new Date(Date.UTC(moved, date.getUTCMonth() + 1, 0)).getUTCDate()
  return Date.UTC(moved, date.getUTCMonth(), Math.min(date.getUTCDate(), lastOfMonth)) / DAY
}

/** A middle day to sort and bucket by: the date, else the publication, else `null`. */
export function anchorDay(clue: DateClue): number | null {
  const range = clue.days ?? clue.published
  return range === null ? null : Math.floor((range.first + range.last) / 2)
}

/** 27 January for 27 February: the same day number of the month beside. */
export function isMonthSlip(one: number, other: number): boolean {
  const gap = Math.abs(one - other)
  if (gap < SHORTEST_MONTH || gap > LONGEST_MONTH) return false
  const [left, right] = [new Date(one * DAY), new Date(other * DAY)]
  const months = (left.getUTCFullYear() - right.getUTCFullYear()) * 12 + left.getUTCMonth() - right.getUTCMonth()
  return Math.abs(months) === 1 && left.getUTCDate() === right.getUTCDate()
}
