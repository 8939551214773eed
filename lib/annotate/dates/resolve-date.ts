import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { edtfRange, isEdtf, isoWeekday } from '@/lib/model/edtf'
import { addDays, addMonths, pad } from './calendar'
import { resolveBeside } from './resolve-beside'
import { resolveYear, type Anchor } from './resolve-year'
import type { Shift, Unit } from './meaning'
import { resolveHijri } from './resolve-hijri'
import type { Said, SaidDay, SaidMonth } from './said'

/**
 * Turns what a text says into a date, as far as the day of publication allows. Without it "hier" is unknown and
 * "lundi" is a Monday of no known week: nothing is filled in. News looks back, so a bare weekday is the last such day
 * on or before publication. A weekday that disagrees with its day of the month is kept beside it, for either may be
 * the slip.
 *
 * `named` is the day that the text named last, which "la veille" is counted from.
 *
 * Published on 2026-01-22, "hier, mercredi" and أمس الأربعاء are 2026-01-21 with weekday 3.
 */
export function resolveDate(said: Said, published: string | null, named: PartialDate | null = null): PartialDate {
  const anchor = published === null ? null : toAnchor(published)
  switch (said.type) {
    case 'day': return resolveDay(said, anchor)
    case 'days': return resolveDays(said.from, said.to, anchor)
    case 'month': return resolveMonth(said, anchor)
    case 'months': return resolveMonths(said.from, said.to, anchor)
    case 'year': return known(String(said.year), 'year')
    case 'years': return known(`${said.from}/${said.to}`, 'range')
    case 'hijri': return resolveHijri(said)
    case 'relative': return resolveRelative(said.offset, said.weekday, anchor)
    case 'beside': return resolveBeside(said.offset, said.weekday, named)
    case 'weekday': return resolveWeekday(said.weekday, said.shift, anchor)
    case 'period': return resolvePeriod(said.unit, said.shift, anchor)
    case 'ago': return resolveAgo(said.unit, said.amount, anchor)
  }
}

function toAnchor(published: string): Anchor {
  const [first, last] = edtfRange(published)
  return { first, last, day: first === last ? first : null, month: first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : null }
}

/** A day that no calendar has ("jeudi 31 février") is a slip of the number: its weekday stays. */
function known(edtf: string, precision: PartialDate['precision'], weekday: number | null = null): PartialDate {
  return isEdtf(edtf) ? { edtf, weekday, precision } : incomplete(weekday)
}

/** All that is left of a day whose week or year is not known. */
function incomplete(weekday: number | null, yearless?: string): PartialDate {
  const precision = weekday === null ? 'unknown' : 'weekday'
  return { edtf: null, weekday, precision, ...(yearless === undefined ? {} : { yearless }) }
}

/** "-01-21" with the year that belongs before it, or `null`. */
function completeDay({ day, month, year, shift, weekday }: SaidDay, anchor: Anchor | null): { edtf: string | null; yearless?: string } {
  if (typeof month === 'string') {
    const edtf = anchor?.month ? `${addMonths(anchor.month, STEP[month])}-${pad(day)}` : null
    return { edtf }
  }
  if (month === null) return { edtf: null }
  const yearless = `${pad(month)}-${pad(day)}`
  if (!isEdtf(`${LEAP_YEAR}-${yearless}`)) return { edtf: null }
  const found = typeof year === 'number' ? year : resolveYear(yearless, { year, shift, weekday }, anchor)
  return { edtf: found === null ? null : `${found}-${yearless}`, yearless }
}

/** A year that has every day of the calendar. */
const LEAP_YEAR = 2024

/** How many units a word moves a date: "dernier" one back. */
const STEP: Readonly<Record<Shift, number>> = { last: -1, current: 0, next: 1 }

function resolveDay(said: SaidDay, anchor: Anchor | null): PartialDate {
  const { edtf, yearless } = completeDay(said, anchor)
  return edtf === null ? incomplete(said.weekday, yearless) : known(edtf, 'day', said.weekday)
}

function resolveDays(from: SaidDay, to: SaidDay, anchor: Anchor | null): PartialDate {
  const last = completeDay(to, anchor)
  const first = completeDay({ ...from, year: from.year ?? to.year, shift: from.shift ?? to.shift }, anchor)
  if (last.edtf === null || first.edtf === null) {
    return first.yearless && last.yearless ? incomplete(null, `${first.yearless}/${last.yearless}`) : UNKNOWN_DATE
  }
  // The year is said once, at the end: an interval over New Year begins in the year before.
  const early = first.edtf <= last.edtf ? first.edtf : `${Number(last.edtf.slice(0, 4)) - 1}${first.edtf.slice(4)}`
  return early === last.edtf ? known(early, 'day') : known(`${early}/${last.edtf}`, 'range')
}

function completeMonth({ month, year, shift }: SaidMonth, anchor: Anchor | null): string | null {
  const found = typeof year === 'number' ? year : resolveYear(pad(month), { year, shift, weekday: null }, anchor)
  return found === null ? null : `${found}-${pad(month)}`
}

function resolveMonth(said: SaidMonth, anchor: Anchor | null): PartialDate {
  const edtf = completeMonth(said, anchor)
  return edtf === null ? incomplete(null, pad(said.month)) : known(edtf, 'month')
}

function resolveMonths(from: SaidMonth, to: SaidMonth, anchor: Anchor | null): PartialDate {
  const last = completeMonth(to, anchor)
  const first = completeMonth(from, anchor)
  if (last === null || first === null) return UNKNOWN_DATE
  const early = first <= last ? first : `${Number(last.slice(0, 4)) - 1}${first.slice(4)}`
  return known(`${early}/${last}`, 'range')
}

/** A weekday beside "hier" is the surer of the two: pages are put online a day late more often than days are mistaken. */
function resolveRelative(offset: number, weekday: number | null, anchor: Anchor | null): PartialDate {
  if (!anchor?.day) return incomplete(weekday)
  const day = addDays(anchor.day, offset)
  if (weekday === null || isoWeekday(day) === weekday) return known(day, 'day', weekday)
  return offset > 0 ? resolveWeekday(weekday, 'next', anchor) : resolveWeekday(weekday, null, anchor)
}

function resolveWeekday(weekday: number, shift: Shift | null, anchor: Anchor | null): PartialDate {
  if (!anchor?.day) return incomplete(weekday)
  const back = ((isoWeekday(anchor.day) ?? weekday) - weekday + 7) % 7
  const offset = shift === 'next' ? 7 - back : shift === 'last' && back === 0 ? -7 : -back
  return known(addDays(anchor.day, offset), 'day', weekday)
}

function resolvePeriod(unit: Unit, shift: Shift, anchor: Anchor | null): PartialDate {
  const step = STEP[shift]
  if (unit === 'year') return anchor ? yearOf(anchor, step) : UNKNOWN_DATE
  if (unit === 'month') return anchor?.month ? known(addMonths(anchor.month, step), 'month') : UNKNOWN_DATE
  if (!anchor?.day) return UNKNOWN_DATE
  const monday = addDays(anchor.day, 1 - (isoWeekday(anchor.day) ?? 1) + 7 * step)
  const [first, last] = unit === 'weekend' ? [5, 6] : [0, 6]
  return known(`${addDays(monday, first)}/${addDays(monday, last)}`, 'range')
}

function yearOf({ first, last }: Anchor, step: number): PartialDate {
  const year = first.slice(0, 4)
  return year === last.slice(0, 4) ? known(String(Number(year) + step), 'year') : UNKNOWN_DATE
}

/** "Il y a trois semaines" is not meant to the day: weeks are approximate, months and years are that month and year. */
function resolveAgo(unit: Unit, amount: number, anchor: Anchor | null): PartialDate {
  if (!anchor) return UNKNOWN_DATE
  if (unit === 'year') return yearOf(anchor, -amount)
  if (unit === 'month') return anchor.month ? known(addMonths(anchor.month, -amount), 'month') : UNKNOWN_DATE
  if (!anchor.day) return UNKNOWN_DATE
  return unit === 'day' ? known(addDays(anchor.day, -amount), 'day') : known(`${addDays(anchor.day, -7 * amount)}~`, 'day')
}
