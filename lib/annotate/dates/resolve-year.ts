import { edtfRange, isoWeekday } from '@/lib/model/edtf'
import { daysBetween } from './calendar'
import type { Shift } from './meaning'

/** The day of publication as far as it is known: its first and last possible day, the day or month when there is one. */
export interface Anchor {
  first: string
  last: string
  day: string | null
  month: string | null
}

/**
 * A day or month still to come counts this many times as far away as one gone by: in June "26 juillet" is next month,
 * in January "16 mai" was last year.
 */
const FUTURE_WEIGHT = 3

/** A year in which the day falls on another weekday than the text says counts as so many times farther: slips are rare. */
const OTHER_WEEKDAY_WEIGHT = 3

/** What the text says of a day or month besides its place in the year. */
export interface Hints {
  year: Shift | null
  shift: Shift | null
  weekday: number | null
}

/**
 * The year of a month or day of the month (`06`, `06-26`) that is said without one: the one that brings it nearest to
 * publication, looking back rather than forward; strictly back for "dernier" and الماضي, forward for "prochain".
 * `null` when publication is not known at least to the month, for then two years are as good.
 */
export function resolveYear(yearless: string, { year, shift, weekday }: Hints, anchor: Anchor | null): number | null {
  if (!anchor?.month) return null
  const published = Number(anchor.month.slice(0, 4))
  if (year !== null) return published + { last: -1, current: 0, next: 1 }[year]
  if (shift === 'current') return published
  const candidates = [published - 1, published, published + 1].filter((candidate) => isAllowed(candidate, yearless, shift, anchor))
  const cost = (candidate: number) => {
    const isOther = weekday !== null && isoWeekday(`${candidate}-${yearless}`) !== weekday
    return distance(candidate, yearless, anchor) * (isOther ? OTHER_WEEKDAY_WEIGHT : 1)
  }
  return candidates.reduce<number | null>((best, candidate) => {
    return best === null || cost(candidate) < cost(best) ? candidate : best
  }, null)
}

/** A month that is "last" ended before this one began; a day that is "last" is before publication. */
function isAllowed(year: number, yearless: string, shift: Shift | null, anchor: Anchor): boolean {
  const [first, last] = edtfRange(`${year}-${yearless}`)
  if (shift === 'last') return yearless.length === 2 ? last < anchor.first : first <= anchor.last
  if (shift === 'next') return yearless.length === 2 ? first > anchor.last : last >= anchor.first
  return true
}

function distance(year: number, yearless: string, anchor: Anchor): number {
  const [first, last] = edtfRange(`${year}-${yearless}`)
  if (first > anchor.last) return FUTURE_WEIGHT * daysBetween(anchor.last, first)
  return last < anchor.first ? daysBetween(last, anchor.first) : 0
}
