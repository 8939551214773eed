import type { DateMention, PartialDate } from '@/lib/model/annotation'
import { isoWeekday } from '@/lib/model/edtf'

/** Which day, month or interval a date is, as far as two texts together tell; `null` for one that says nothing. */
export type IdentifyDate = (date: PartialDate) => string | null

/**
 * Tells which dates of two texts are the same: a day without its year is the one full date of that day and month, and a
 * weekday the one day that falls on it, where there is no choice. Both tell one event, so that the "lundi" of the one is
 * the "lundi 20 janvier 2025" of the other.
 *
 * Beside `2025-01-20`, « lundi » and «الاثنين» are `2025-01-20`; beside nothing, or beside two Mondays, `weekday 1`.
 */
export function identifyDates(mentions: readonly DateMention[]): IdentifyDate {
  const dates = mentions.map(({ date }) => date)
  const full = new Set(dates.flatMap(({ edtf }) => edtf ?? []))
  const withYear = (yearless: string): string => only([...full].filter((edtf) => edtf.slice(5) === yearless)) ?? yearless
  const ofDay = ({ edtf, yearless }: PartialDate): string | null => edtf ?? (yearless === undefined ? null : withYear(yearless))
  const weekdays = Map.groupBy(
    dates.flatMap((date) => {
      const day = ofDay(date)
      const weekday = day === null ? null : (isoWeekday(day) ?? date.weekday)
      return day === null || weekday === null ? [] : [{ day, weekday }]
    }),
    ({ weekday }) => weekday,
  )
  return (date) => {
    const day = ofDay(date)
    if (day !== null || date.weekday === null) return day
    return only([...new Set(weekdays.get(date.weekday)?.map((known) => known.day))]) ?? `weekday ${date.weekday}`
  }
}

function only(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] ?? null) : null
}
