import { readMeaning, readSmallNumber, readYearNumber, skipMark, skipMeaning, type Phrase } from './phrase'
import { readDay, readHead, skipSoft } from './read-day'
import { readMonthName, readMonthTail } from './read-month'
import type { Reading, Said, SaidDay } from './said'

type Opener = 'from' | 'between' | null

interface Opened { opener: Opener; at: number }

/** Where the first date may begin: the opener is optional, and so is the article after it (من يوم، entre le). */
function readOpener(phrase: Phrase, at: number): Opened {
  for (const opener of ['between', 'from'] as const) {
    const found = readMeaning(phrase, at, opener)
    if (found) return { opener, at: skipMeaning(phrase, found.to, 'day-article') }
  }
  return { opener: null, at: skipMeaning(phrase, at, 'day-article') }
}

type Joint = 'to' | 'and'

function readJoint(phrase: Phrase, at: number): Reading<Joint> | null {
  const dash = skipMark(phrase, at, '-/')
  if (dash > at) return { value: 'to', from: at, to: dash }
  const word = readMeaning(phrase, at, 'to') ?? readMeaning(phrase, at, 'and')
  return word && { value: word.value.type, from: at, to: skipMeaning(phrase, word.to, 'day-article') }
}

/** The first day of an interval: it may leave its month to the second ("du 26 au 28 juin"). */
function readFirstDay(phrase: Phrase, at: number): Reading<SaidDay> | null {
  const whole = readDay(phrase, at)
  if (whole) return whole
  const head = readHead(phrase, at)
  const number = readSmallNumber(phrase, head ? skipSoft(phrase, head.to) : at, 31)
  if (!number) return null
  const weekday = head?.value.weekday ?? null
  return { value: { day: number.value, month: null, year: null, shift: null, weekday }, from: at, to: number.to }
}

/**
 * Several days in a row. "Du … au", من … إلى, a dash or ما بين … و make an interval; "et" alone does so only for
 * neighbouring days ("les 13 et 14 juin", يومي 13 و14 يونيو), for others the two days are told apart.
 */
export function readDays(phrase: Phrase, at: number): Reading<Said>[] {
  const { opener, at: start } = readOpener(phrase, at)
  const first = readFirstDay(phrase, start)
  const joint = first && readJoint(phrase, first.to)
  const second = joint && readDay(phrase, joint.to)
  if (!first || !joint || !second) return []
  const incomplete = first.value.month === null
  const from: SaidDay = incomplete ? { ...second.value, day: first.value.day, weekday: first.value.weekday } : first.value
  const interval = { value: { type: 'days', from, to: second.value } as const, from: at, to: second.to }
  if (joint.value === 'to' || opener === 'between') return [interval]
  if (!incomplete) return []
  if (first.value.day + 1 === second.value.day) return [interval]
  return [
    { value: { type: 'day', ...from }, from: first.from, to: first.to },
    { value: { type: 'day', ...second.value }, from: second.from, to: second.to },
  ]
}

/** Longer lists of numbers are tables, not days. */
const MOST_DAYS = 8

/** "les 24, 25 et 26 juin": the days before the last two, which take their month from them. */
export function readDayList(phrase: Phrase, at: number, most = MOST_DAYS): Reading<Said>[] {
  if (most === 0) return []
  const start = skipMeaning(phrase, at, 'day-article')
  const first = readSmallNumber(phrase, start, 31)
  const next = first && skipListMark(phrase, first.to)
  if (!first || !next || next === first.to) return []
  const rest = readDayList(phrase, next, most - 1)
  const others = rest.length > 0 ? rest : readDays(phrase, next)
  const second = others[0]?.value
  if (!second || (second.type !== 'day' && second.type !== 'days')) return []
  const model = second.type === 'day' ? second : second.from
  const day: SaidDay = { day: first.value, month: model.month, year: model.year, shift: model.shift, weekday: null }
  if (others.length === 1 && second.type === 'days' && day.day + 1 === second.from.day) {
    return others.map((reading) => ({ ...reading, value: { ...second, from: day }, from: at }))
  }
  return [{ value: { type: 'day', ...day }, from: first.from, to: first.to }, ...others]
}

/** A comma, or the و that Arabic writes before every member of a list. */
function skipListMark(phrase: Phrase, at: number): number {
  const comma = skipMark(phrase, at, ',،')
  return comma > at ? comma : skipMeaning(phrase, at, 'and')
}

/**
 * "de janvier à mars 2025", بين يناير ومارس 2025: only with an opener. "En mars et avril 2024" is an interval as well,
 * for they are neighbours and the year is said once.
 */
export function readMonths(phrase: Phrase, at: number): Reading<Said> | null {
  const opened = skipMeaning(phrase, at, 'between', 'from', 'of')
  const start = opened > at ? opened : skipMeaning(phrase, at, 'month-cue')
  const first = start > at ? readMonthName(phrase, skipMeaning(phrase, start, 'month-cue')) : null
  if (!first) return null
  const tail = readMonthTail(phrase, first.to)
  // Arabic writes "and" onto the month itself: ومارس.
  const next = readJoint(phrase, tail.to)?.to ?? tail.to
  const second = readMonthName(phrase, skipMeaning(phrase, next, 'month-cue'))
  if (!second || (opened === at && (tail.to > first.to || second.value !== first.value + 1))) return null
  const lastTail = readMonthTail(phrase, second.to)
  const year = tail.value.year ?? lastTail.value.year
  return {
    value: {
      type: 'months',
      from: { month: first.value, year, shift: tail.value.shift ?? lastTail.value.shift },
      to: { month: second.value, ...lastTail.value },
    },
    from: at,
    to: lastTail.to,
  }
}

/** "entre 2019 et 2023", من 2019 إلى 2023: only with an opener, for 2025-2026 is the name of a season or plan. */
export function readYears(phrase: Phrase, at: number): Reading<Said> | null {
  const opened = skipMeaning(phrase, at, 'between', 'from', 'of')
  const first = opened > at ? readYearNumber(phrase, skipMeaning(phrase, opened, 'year-cue')) : null
  const joint = first && readJoint(phrase, first.to)
  const second = joint && readYearNumber(phrase, skipMeaning(phrase, joint.to, 'year-cue'))
  if (!first || !second || first.value >= second.value) return null
  return { value: { type: 'years', from: first.value, to: second.value }, from: at, to: second.to }
}
