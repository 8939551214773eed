import { gapBetween, hasWeekday, isMonthSlip, type DateClue, type DayRange } from './date-clue'
import { clue, type Clue } from './judgement'
import type { Unit } from './unit'

/** A report appears on the day or in the days after; weeklies and magazines take longer. */
const REPORTED_WITHIN = 8
const CONFLICT_IN_FULL = 30
const FAR_IN_FULL = 365

/**
 * When it was: days against days (with or without a year), else weekdays and days of publication.
 * "lundi" and الاثنين 20 يناير 2025 agree on the weekday; 2026-01-20 and 2026-01-21 are one day off, not a conflict.
 */
export function judgeDates(left: Unit, right: Unit): Clue[] {
  const show = (unit: Unit): string => unit.date.edtf ?? unit.date.yearless ?? unit.clue.weekday?.toString() ?? '?'
  const value = show(left) === show(right) ? show(left) : `${show(left)} / ${show(right)}`
  const days = compareDays(left.clue, right.clue, value)
  const found = days === null ? [compareWeekdays(left.clue, right.clue, value), comparePublished(left, right)] : [days]
  return found.flatMap((dated) => dated ?? []).map((dated) => ({ ...dated, ...spansOf(dated, left, right) }))
}

function spansOf(dated: Clue, left: Unit, right: Unit): Pick<Clue, 'left' | 'right'> {
  return dated.rule.startsWith('published') ? { left: null, right: null } : { left: left.dateSpan, right: right.dateSpan }
}

/** Both days as ranges of one calendar: real days, or days of an unknown year when one side lacks the year. */
function comparable(left: DateClue, right: DateClue): [DayRange, DayRange] | null {
  if (left.days !== null && right.days !== null) return [left.days, right.days]
  return left.ofAnyYear === null || right.ofAnyYear === null ? null : [left.ofAnyYear, right.ofAnyYear]
}

function compareDays(left: DateClue, right: DateClue, value: string): Clue | null {
  const pair = comparable(left, right)
  if (pair === null) return null
  const gap = gapBetween(...pair)
  const lengths = pair.map((days) => days.last - days.first + 1)
  const longest = Math.max(...lengths)
  if (longest === 1 && isMonthSlip(pair[0].first, pair[1].first)) return clue('date.month-slip', 1, value, null, null)
  if (gap > 0) return farDays(gap, value)
  if (longest > 14) return clue('date.within', Math.min(1, 31 / longest), value, null, null)
  const isSame = longest === 1 || (pair[0].first === pair[1].first && pair[0].last === pair[1].last)
  return clue(isSame ? 'date.same' : 'date.overlap', 1, value, null, null)
}

function farDays(gap: number, value: string): Clue {
  if (gap === 1) return clue('date.day-off', 1, value, null, null)
  if (gap <= 3) return clue('date.near', 1, value, null, null)
  return clue('date.conflict', 0.6 + 0.4 * Math.min(1, gap / CONFLICT_IN_FULL), value, null, null)
}

function compareWeekdays(left: DateClue, right: DateClue, value: string): Clue | null {
  if (left.weekday === null && right.weekday === null) return null
  const agree = agreeOnWeekday(left, right) ?? agreeOnWeekday(right, left)
  if (agree === null) return null
  return clue(agree ? 'weekday.same' : 'weekday.clash', 1, value, null, null)
}

function agreeOnWeekday(named: DateClue, other: DateClue): boolean | null {
  if (named.weekday === null) return null
  if (other.days !== null) return hasWeekday(other.days, named.weekday)
  return other.weekday === null ? null : other.weekday === named.weekday
}

/** The days on which the meeting can have been, by date or else by publication. */
function possibleDays(dates: DateClue): DayRange | null {
  if (dates.days !== null) return dates.days
  return dates.published === null ? null : { first: dates.published.first - REPORTED_WITHIN, last: dates.published.last }
}

function comparePublished(left: Unit, right: Unit): Clue | null {
  if (left.clue.days !== null && right.clue.days !== null) return null
  const one = possibleDays(left.clue)
  const other = possibleDays(right.clue)
  if (one === null || other === null) return null
  const gap = gapBetween(one, other)
  const show = (unit: Unit): string => unit.date.edtf ?? unit.article.published ?? '?'
  const value = `${show(left)} / ${show(right)}`
  if (gap === 0) return clue('published.near', 1, value, null, null)
  return gap <= REPORTED_WITHIN ? null : clue('published.far', Math.min(1, 0.3 + gap / FAR_IN_FULL), value, null, null)
}
