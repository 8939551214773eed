import { readMeaning, skipMark, skipMeaning, type Phrase } from './phrase'
import { skipSoft } from './read-day'
import { readDayList, readDays } from './read-interval'
import type { Reading, Said } from './said'

/**
 * Weekdays first, then their days in the same order: "lundi et mardi 12 et 13 mai", يومي الاثنين والثلاثاء 12 و13 ماي.
 * Neighbouring days are one interval; others keep their own weekday each.
 */
export function readWeekdayList(phrase: Phrase, at: number): Reading<Said>[] {
  const weekdays = readWeekdays(phrase, skipMeaning(phrase, at, 'day-article'))
  const last = weekdays.at(-1)
  if (weekdays.length < 2 || !last) return []
  const start = skipSoft(phrase, last.to)
  const listed = readDayList(phrase, start)
  const days = listed.length > 0 ? listed : readDays(phrase, start)
  const [first] = days
  if (!first) return []
  if (days.length === 1) return [{ ...first, from: at }]
  if (days.length !== weekdays.length) return []
  return days.map(({ value, ...place }, index) => ({
    ...place,
    ...(index === 0 ? { from: at } : {}),
    value: value.type === 'day' ? { ...value, weekday: weekdays[index]?.value ?? null } : value,
  }))
}

/** A week has no more; a longer list is no date. */
const MOST_WEEKDAYS = 7

/** Weekdays with a comma or "and" between them, which Arabic writes onto the second. */
function readWeekdays(phrase: Phrase, at: number): Reading<number>[] {
  const found: Reading<number>[] = []
  let next = at
  while (found.length < MOST_WEEKDAYS) {
    const weekday = readMeaning(phrase, next, 'weekday')
    if (!weekday) break
    found.push({ ...weekday, value: weekday.value.weekday })
    next = skipMeaning(phrase, skipMark(phrase, weekday.to, ',،'), 'and')
  }
  return found
}
