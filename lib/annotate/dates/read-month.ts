import type { Shift } from './meaning'
import { readMeaning, readYearNumber, skipMark, skipMeaning, type Phrase } from './phrase'
import type { Reading, SaidMonth } from './said'

/** A month name, also doubled (نوفمبر/تشرين الثاني) or abbreviated with its full stop (janv.). */
export function readMonthName(phrase: Phrase, at: number): Reading<number> | null {
  const name = readMeaning(phrase, at, 'month')
  if (!name) return null
  const { month, short } = name.value
  const after = short ? skipMark(phrase, name.to, '.') : name.to
  const twin = readMeaning(phrase, skipMark(phrase, after, '/(-'), 'month')
  if (twin?.value.month !== month || twin.from === after) return { value: month, from: at, to: after }
  return { value: month, from: at, to: skipMark(phrase, twin.to, ')') }
}

/** Year after a month: "2026", "de l'an 2026", من سنة 2026, "(2022)", or a moved one: من العام الماضي. */
export function readYear(phrase: Phrase, at: number): Reading<number | Shift> | null {
  const opened = skipMark(phrase, at, '(,،')
  const cued = skipMeaning(phrase, skipMeaning(phrase, opened, 'of'), 'year-cue')
  const number = readYearNumber(phrase, cued)
  if (number) return { value: number.value, from: at, to: closing(phrase, number.to, opened, at) }
  const of = skipMeaning(phrase, at, 'of')
  if (of === at) return null
  const moved = readMovedUnit(phrase, of, 'year')
  return moved && { ...moved, from: at }
}

function closing(phrase: Phrase, to: number, opened: number, at: number): number {
  return opened > at && phrase.lexemes[at]?.norm === '(' ? skipMark(phrase, to, ')') : to
}

/** "l'année dernière", "ce mois", الشهر الجاري: a unit of the calendar and which one of them is meant. */
export function readMovedUnit(phrase: Phrase, at: number, unit: 'month' | 'year'): Reading<Shift> | null {
  const pointed = skipMeaning(phrase, at, 'this')
  const start = pointed === at ? skipMeaning(phrase, at, 'day-article', 'year-cue') : pointed
  const found = readMeaning(phrase, start, 'unit') ?? readMeaning(phrase, at, 'unit')
  if (found?.value.unit !== unit) return null
  const shift = readMeaning(phrase, found.to, 'shift')
  if (shift) return { value: shift.value.shift, from: at, to: shift.to }
  return pointed === at ? null : { value: 'current', from: at, to: found.to }
}

/** What may follow a month name in either order: its year and a word that moves it. */
export function readMonthTail(phrase: Phrase, at: number): Reading<{ year: number | Shift | null; shift: Shift | null }> {
  const before = readMeaning(phrase, at, 'shift')
  const year = readYear(phrase, before?.to ?? at)
  const end = year?.to ?? before?.to ?? at
  const after = before ? null : readMeaning(phrase, end, 'shift')
  return {
    value: { year: year?.value ?? null, shift: (before ?? after)?.value.shift ?? null },
    from: at,
    to: after?.to ?? end,
  }
}

/**
 * A month of its own. The name of a month alone is too often something else (مارس is also "he practised"), so it needs
 * a year, a word that moves it, or a cue before it.
 *
 * "en juin dernier", "mi-janvier 2024", في شهر دجنبر المنصرم.
 */
export function readMonth(phrase: Phrase, at: number): Reading<SaidMonth> | null {
  const name = skipToMonth(phrase, at)
  const month = readMonthName(phrase, name)
  if (!month) return null
  const tail = readMonthTail(phrase, month.to)
  if (name === at && tail.to === month.to) return null
  return { value: { month: month.value, ...tail.value }, from: at, to: tail.to }
}

function skipToMonth(phrase: Phrase, at: number): number {
  const edged = skipMeaning(phrase, skipMeaning(phrase, at, 'month-cue'), 'edge')
  const cued = skipMeaning(phrase, edged, 'month-cue')
  return cued === at ? at : skipMeaning(phrase, cued, 'of')
}
