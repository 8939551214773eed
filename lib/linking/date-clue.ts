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
  /** The days without their year, to compare with those of an unknown one. */
  ofAnyYear: DayRange | null
  /** ISO weekday, when the text names one. */
  weekday: number | null
  /** When the article was published: the meeting was then or shortly before. */
  published: DayRange | null
}

const DAY = 86_400_000
const SHORTEST_MONTH = 28
const LONGEST_MONTH = 31
/** Any leap year serves to count days of an unknown year. */
const LEAP_YEAR = '2000'

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)
}

/** `edtfDays('2026-02')` covers 28 days; `edtfDays('2026-01-21')` one. */
export function edtfDays(edtf: string): DayRange {
  const [first, last] = edtfRange(edtf)
  return { first: dayNumber(first), last: dayNumber(last) }
}

function yearlessDays(yearless: string | undefined): DayRange | null {
  if (yearless === undefined) return null
  return edtfDays(yearless.split('/').map((point) => `${LEAP_YEAR}-${point}`).join('/'))
}

/** Everything that a meeting's date and its article's publication say about the day. */
export function dateClue(date: PartialDate, published: string | null): DateClue {
  const days = date.edtf === null ? null : edtfDays(date.edtf)
  const yearless = yearlessDays(date.yearless)
  return {
    days,
    ofAnyYear: yearless ?? (days === null ? null : withoutYear(days)),
    yearless,
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

/** The same days of the month as a range of the leap year, to compare with a date without its year. */
function withoutYear(days: DayRange): DayRange {
  const first = new Date(days.first * DAY).toISOString().slice(5, 10)
  const start = dayNumber(`${LEAP_YEAR}-${first}`)
  return { first: start, last: start + (days.last - days.first) }
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
