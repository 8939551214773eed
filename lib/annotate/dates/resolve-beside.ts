import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { edtfRange, isEdtf, isoWeekday } from '@/lib/model/edtf'
import { addDays } from './calendar'

/** A year that has every day of the calendar. */
const LEAP_YEAR = 2024

/**
 * A day counted from the one that the text named last: behind "mardi 7 mai 2024" the words "le lendemain" are
 * 2024-05-08, behind "vendredi" alone "la veille" is a Thursday of no known week, and behind nothing they are no day.
 */
export function resolveBeside(offset: number, weekday: number | null, named: PartialDate | null): PartialDate {
  if (named === null) return UNKNOWN_DATE
  const { edtf, yearless } = named
  if (edtf !== null) {
    const [first, last] = edtfRange(edtf)
    return { edtf: addDays(offset < 0 ? first : last, offset), weekday, precision: 'day' }
  }
  const day = weekday ?? moveWeekday(named.weekday, offset)
  const precision = day === null ? 'unknown' : 'weekday'
  const moved = yearless === undefined ? null : moveYearless(yearless, offset)
  return { edtf: null, weekday: day, precision, ...(moved === null ? {} : { yearless: moved }) }
}

/** A day that something can be counted from: "mardi", "le 7 mai", and neither "en mai" nor "en 2024". */
export function isCountable({ edtf, weekday, precision, yearless }: PartialDate): boolean {
  if (edtf !== null) return (precision === 'day' || precision === 'range') && edtfRange(edtf).every((day) => isEdtf(day) && isoWeekday(day) !== null)
  return weekday !== null || (yearless?.length ?? 0) >= '05-07'.length
}

function moveWeekday(weekday: number | null, offset: number): number | null {
  return weekday === null ? null : ((weekday - 1 + offset) % 7 + 7) % 7 + 1
}

function moveYearless(yearless: string, offset: number): string {
  const [first = '', last = first] = yearless.split('/')
  return addDays(`${LEAP_YEAR}-${offset < 0 ? first : last}`, offset).slice('2024-'.length)
}
