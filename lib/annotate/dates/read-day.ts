import type { Shift } from './meaning'
import { readMeaning, readSmallNumber, skipMark, skipMeaning, type Phrase } from './phrase'
import { readMonthName, readMonthTail, readMovedUnit } from './read-month'
import { readNumericDay } from './read-numeric'
import type { Reading, SaidDay } from './said'

type Calendar = Pick<SaidDay, 'day' | 'month' | 'year' | 'shift'>

/**
 * A day of the month: in figures, or a number with its month ("1er mai", الخامس من فبراير), with "courant" or
 * "de ce mois" in place of the month.
 */
export function readCalendarDay(phrase: Phrase, at: number): Reading<Calendar> | null {
  const numeric = readNumericDay(phrase, at)
  if (numeric) return { ...numeric, value: { ...numeric.value, shift: null } }
  const day = readSmallNumber(phrase, at, 31)
  return day && readMonthOfDay(phrase, day)
}

function readMonthOfDay(phrase: Phrase, day: Reading<number>): Reading<Calendar> | null {
  const of = skipMeaning(phrase, day.to, 'of')
  const named = readMonthName(phrase, skipMeaning(phrase, of, 'month-cue')) ?? readMonthName(phrase, of)
  if (named) {
    const tail = readMonthTail(phrase, named.to)
    return reading(day, { month: named.value, ...tail.value }, currentMonth(phrase, tail.to) ?? tail.to)
  }
  const moved = of > day.to ? readMovedUnit(phrase, of, 'month') : null
  if (moved) return reading(day, { month: moved.value, year: null, shift: null }, moved.to)
  const current = readMeaning(phrase, day.to, 'shift')
  if (current?.value.shift !== 'current') return null
  return reading(day, { month: 'current', year: null, shift: null }, current.to)
}

/** The second half of يونيو من الشهر الحالي says nothing new. */
function currentMonth(phrase: Phrase, at: number): number | null {
  const of = skipMeaning(phrase, at, 'of')
  return of === at ? null : (readMovedUnit(phrase, of, 'month')?.to ?? null)
}

function reading(day: Reading<number>, rest: Omit<Calendar, 'day'>, to: number): Reading<Calendar> {
  return { value: { day: day.value, ...rest }, from: day.from, to }
}

export interface Head {
  weekday: number | null
  /** Days from publication: hier, أول أمس. */
  relative: number | null
  shift: Shift | null
}

/**
 * What may stand before the day of the month, or alone: "ce lundi", "hier, jeudi", "lundi après-midi",
 * صباح اليوم الاثنين, مساء أمس الأحد, الثلاثاء الماضي. At least a weekday or a relative day.
 */
export function readHead(phrase: Phrase, at: number): Reading<Head> | null {
  const opened = skipOpeners(phrase, at)
  const relative = readMeaning(phrase, opened, 'relative') ?? readThisDay(phrase, opened)
  const weekdayAt = relative ? skipSoft(phrase, skipMeaning(phrase, relative.to, 'part-of-day')) : opened
  const weekday = readMeaning(phrase, weekdayAt, 'weekday')
  const said = weekday ?? relative
  if (!said) return null
  const isBracketed = weekday !== null && weekday.from > opened && phrase.lexemes[weekday.from - 1]?.norm === '('
  const closed = isBracketed ? skipMark(phrase, said.to, ')') : said.to
  const part = skipMeaning(phrase, closed, 'part-of-day')
  const shift = weekday ? readMeaning(phrase, part, 'shift') : null
  return {
    value: {
      weekday: weekday?.value.weekday ?? null,
      relative: relative?.value.offset ?? null,
      shift: shift?.value.shift ?? null,
    },
    from: at,
    to: shift?.to ?? part,
  }
}

/** "ce jour", as communiqués say today. */
function readThisDay(phrase: Phrase, at: number): Reading<{ offset: number }> | null {
  const pointed = skipMeaning(phrase, at, 'this')
  const unit = pointed === at ? null : readMeaning(phrase, pointed, 'unit')
  return unit?.value.unit === 'day' ? { value: { offset: 0 }, from: at, to: unit.to } : null
}

function skipOpeners(phrase: Phrase, at: number): number {
  const part = skipMeaning(phrase, at, 'part-of-day')
  const day = skipMeaning(phrase, part, 'day-article')
  // هذا and "ce" announce a weekday or اليوم; "ce jour" is read by itself.
  const pointed = skipMeaning(phrase, day, 'this')
  const unit = pointed > day && readMeaning(phrase, pointed, 'unit')?.value.unit === 'day' ? day : pointed
  return readMeaning(phrase, day, 'relative') ? day : unit
}

/** One comma or bracket and an article: "hier, le", اليوم (, يوم الاثنين الموافق. */
export function skipSoft(phrase: Phrase, at: number): number {
  const marked = skipMark(phrase, at, ',،(')
  return skipMeaning(phrase, skipMeaning(phrase, marked, 'day-article'), 'of')
}

/** A day with all that may stand before it, and what of it was said. */
export function readDay(phrase: Phrase, at: number): Reading<SaidDay> | null {
  const head = readHead(phrase, at)
  const start = head ? skipSoft(phrase, head.to) : skipMeaning(phrase, skipMeaning(phrase, at, 'this'), 'day-article')
  const calendar = readCalendarDay(phrase, start) ?? readCalendarDay(phrase, at)
  if (!calendar) return null
  const shift = calendar.value.shift ?? head?.value.shift ?? shiftOf(head?.value.relative ?? null)
  const isBracketed = phrase.lexemes[head?.to ?? -1]?.norm === '('
  const to = isBracketed ? skipMark(phrase, calendar.to, ')') : calendar.to
  return { value: { ...calendar.value, shift, weekday: head?.value.weekday ?? null }, from: at, to }
}

/** "Hier, 5 avril" is the last such day, whichever is nearer. */
function shiftOf(relative: number | null): Shift | null {
  if (relative === null) return null
  return relative > 0 ? 'next' : 'last'
}
