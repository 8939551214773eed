import type { PartialDate } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { Unit } from './unit'
import { clue, type Clue } from './judgement'
import { gapBetween, hasWeekday, isMonthSlip, onOneCalendar, type DateClue, type DayRange } from './date-clue'

/** A report appears on the day or in the days after; weeklies and magazines take longer. */
const REPORTED_WITHIN = 8
/** How much a clash counts where a text does not say that the day is that of its news. */
const ANY_DAY = 0.4
const CONFLICT_IN_FULL = 30
const FAR_IN_FULL = 365
const MONTH = 31

/**
 * When it was: days against days (with or without a year), else weekdays and days of publication.
 * "lundi" and الاثنين 20 يناير 2025 agree on the weekday; 2026-01-20 and 2026-01-21 are one day off, not a conflict.
 */
export function judgeDates(left: Unit, right: Unit): Clue[] {
  const days = bestOfDays(left, right)
  if (days !== null) return [days]
  const value = showBoth(left.date, right.date)
  const weekday = compareWeekdays(left.clue, right.clue, value)
  return [...(weekday === null ? [] : [{ ...weekday, left: left.dateSpan, right: right.dateSpan }]), ...comparePublished(left, right)]
}

/** A day as a unit gives it. */
interface Dated {
  date: PartialDate
  span: Span | null
  clue: DateClue
}

/** An article as a whole may give several days, and its news is of one of them: the one that agrees best. */
function daysOf({ date, dateSpan, clue: own, otherDates, otherClues }: Unit): Dated[] {
  const others = otherDates.flatMap((other, at) => (otherClues[at] === undefined ? [] : [{ ...other, clue: otherClues[at] }]))
  return [{ date, span: dateSpan, clue: own }, ...others]
}

function bestOfDays(left: Unit, right: Unit): Clue | null {
  const isWhole = left.meeting === null || right.meeting === null
  if (!isWhole) return compareDated({ date: left.date, span: left.dateSpan, clue: left.clue }, { date: right.date, span: right.dateSpan, clue: right.clue }, 1)
  let best: Clue | null = null
  for (const one of daysOf(left)) {
    for (const other of daysOf(right)) {
      const found = compareDated(one, other, ANY_DAY)
      if (found !== null && (best === null || found.weight > best.weight)) best = found
    }
  }
  return best
}

function compareDated(one: Dated, other: Dated, against: number): Clue | null {
  const found = compareDays(one.clue, other.clue, '')
  if (found === null) return null
  return { ...found, weight: found.weight < 0 ? found.weight * against : found.weight, value: showBoth(one.date, other.date), left: one.span, right: other.span }
}

function showBoth(left: PartialDate, right: PartialDate): string {
  const [one, other] = [left, right].map((date) => date.edtf ?? date.yearless ?? date.weekday?.toString() ?? '?')
  return one === other ? `${one}` : `${one} / ${other}`
}

function compareDays(left: DateClue, right: DateClue, value: string): Clue | null {
  const pair = onOneCalendar(left, right)
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
  const agree = agreeOnWeekday(left, right)
  if (agree === null) return null
  return clue(agree ? 'weekday.same' : 'weekday.clash', 1, value, null, null)
}

/** Weekday against weekday where both name one, else against the days of the other. */
function agreeOnWeekday(left: DateClue, right: DateClue): boolean | null {
  if (left.weekday !== null && right.weekday !== null) return left.weekday === right.weekday
  const [weekday, days] = [left.weekday ?? right.weekday, left.weekday === null ? left.days : right.days]
  return weekday === null || days === null ? null : hasWeekday(days, weekday)
}

/** The days on which the meeting can have been, by date or else by publication. */
function possibleDays(dates: DateClue): DayRange | null {
  if (dates.days !== null) return dates.days
  return dates.published === null ? null : { first: dates.published.first - REPORTED_WITHIN, last: dates.published.last }
}

function comparePublished(left: Unit, right: Unit): Clue[] {
  if (left.clue.days !== null && right.clue.days !== null) return []
  if (isBeforeDay(left, right) || isBeforeDay(right, left)) return [clue('published.far', 1, showPublished(left, right), null, null)]
  const one = possibleDays(left.clue)
  const other = possibleDays(right.clue)
  if (one === null || other === null) return []
  const gap = gapBetween(one, other)
  const value = showPublished(left, right)
  // Two papers of one year are not near each other.
  const longest = Math.max(one.last - one.first, other.last - other.first) + 1
  if (gap === 0) return [clue('published.near', Math.min(1, MONTH / longest), value, null, null)]
  return gap <= REPORTED_WITHIN ? [] : [clue('published.far', isTimely(left) && isTimely(right) ? 1 : Math.min(1, 0.3 + gap / FAR_IN_FULL), value, null, null)]
}

/** A text that says "mardi" or الثلاثاء tells the news of its week; one without any day may tell what was long ago. */
function isTimely({ clue: { days, weekday } }: Unit): boolean {
  return days !== null || weekday !== null
}

function showPublished(left: Unit, right: Unit): string {
  const [one, other] = [left, right].map((unit) => unit.date.edtf ?? unit.article.published ?? '?')
  return `${one} / ${other}`
}

/** Pages are dated a day early, and no paper reports what was days later: it announced it, or tells something else. */
const EARLY = 1

function isBeforeDay({ status, clue: undated }: Unit, { meeting, clue: dated }: Unit): boolean {
  if (status !== 'reported' || undated.days !== null || undated.yearless !== null || undated.published === null || dated.days === null) return false
  // The first day that an article as a whole gives is that of its news when it had come by then.
  const isOfNews = meeting !== null || (dated.published !== null && dated.days.first <= dated.published.last)
  return isOfNews && dated.days.first - undated.published.last > EARLY
}
