import type { HijriDay } from './hijri-calendar'
import { readMeaning, readSmallNumber, skipMark, skipMeaning, type Phrase } from './phrase'
import { readDay, readHead, skipSoft } from './read-day'
import { readDays } from './read-interval'
import type { Reading, Said } from './said'

/** Years of the Hijra that news can be of: 1900 to 2075. */
const FIRST_YEAR = 1318
const LAST_YEAR = 1500

/** "h", هـ or هجري behind a year of the Hijra; م behind one that is not. */
const HIJRI_MARK = /^(?:ه|هجريه?|h|hegire)$/
const COMMON_MARK = /^(?:م|ميلاديه?)$/

/**
 * A day or days of the Hijra with their year: الأربعاء 28 ربيع الأول 1443هـ, "le 13 chaabane 1447". Beside the same day
 * of the common calendar it says nothing new: 22 ربيع الآخر 1444 هـ الموافق 17 نوفمبر 2022 is that day of November.
 */
export function readHijri(phrase: Phrase, at: number): Reading<Said>[] {
  const head = readHead(phrase, at)
  const start = head ? skipSoft(phrase, head.to) : skipMeaning(phrase, at, 'day-article')
  const found = readCalendar(phrase, skipMeaning(phrase, start, 'from'))
  if (found === null || followsCommonDay(phrase, at)) return []
  const weekday = head?.value.weekday ?? null
  const common = readCommonDay(phrase, found.to)
  if (common === null) return [{ value: { type: 'hijri', ...found.value, weekday }, from: at, to: found.to }]
  return [{ ...common, from: at, value: common.value.type === 'day' && weekday !== null ? { ...common.value, weekday } : common.value }]
}

/** "26 - 28 شوال 1444 هـ": the days with their month and year. */
function readCalendar(phrase: Phrase, at: number): Reading<{ first: HijriDay; last: HijriDay }> | null {
  const day = readSmallNumber(phrase, at, 30)
  if (day === null) return null
  const joint = skipMark(phrase, day.to, '-') > day.to ? skipMark(phrase, day.to, '-') : skipMeaning(phrase, day.to, 'to')
  const last = joint > day.to ? readSmallNumber(phrase, joint, 30) : null
  const of = skipMeaning(phrase, (last ?? day).to, 'of')
  const month = readMeaning(phrase, skipMeaning(phrase, of, 'month-cue'), 'hijri-month') ?? readMeaning(phrase, of, 'hijri-month')
  const year = month && readHijriYear(phrase, month.to)
  if (!month || !year) return null
  const rest = { month: month.value.month, year: year.value }
  return { value: { first: { day: day.value, ...rest }, last: { day: (last ?? day).value, ...rest } }, from: at, to: year.to }
}

function readHijriYear(phrase: Phrase, at: number): Reading<number> | null {
  const cued = skipMeaning(phrase, skipMeaning(phrase, skipMark(phrase, at, ',،'), 'of'), 'year-cue')
  const year = phrase.lexemes[cued]
  if (year?.kind !== 'number' || year.value < FIRST_YEAR || year.value > LAST_YEAR) return null
  const marked = HIJRI_MARK.test(phrase.lexemes[cued + 1]?.norm ?? '')
  return { value: year.value, from: at, to: marked ? cued + 2 : cued + 1 }
}

/** The day of the common calendar behind one of the Hijra: الموافق 17 نوفمبر 2022 م, "/ 17 novembre 2022". */
function readCommonDay(phrase: Phrase, at: number): Reading<Said> | null {
  const marked = skipMark(phrase, at, ',،/(-')
  const start = skipMeaning(phrase, skipMeaning(phrase, marked, 'day-article'), 'of')
  if (start === at) return null
  const several = readDays(phrase, start)
  const [days] = several
  const day = readDay(phrase, start)
  const found: Reading<Said> | null = several.length === 1 && days !== undefined ? days : day && { ...day, value: { type: 'day', ...day.value } }
  if (found === null) return null
  const to = COMMON_MARK.test(phrase.lexemes[found.to]?.norm ?? '') ? found.to + 1 : found.to
  return { ...found, to: phrase.lexemes[at]?.norm === '(' ? skipMark(phrase, to, ')') : to }
}

/** 17 نوفمبر 2022 م الموافق 22 ربيع الآخر 1444: the day has been said. */
function followsCommonDay(phrase: Phrase, at: number): boolean {
  let index = at - 1
  while (index > 0 && isBetween(phrase, index)) index--
  const year = phrase.lexemes[index]
  return index < at && year?.kind === 'number' && year.norm.length === 4 && year.value > LAST_YEAR
}

function isBetween(phrase: Phrase, index: number): boolean {
  const lexeme = phrase.lexemes[index]
  if (lexeme === undefined || lexeme.kind === 'number') return false
  return lexeme.kind === 'mark' ? ',،/(-'.includes(lexeme.norm) : COMMON_MARK.test(lexeme.norm) || readMeaning(phrase, index, 'day-article') !== null || readMeaning(phrase, index, 'of') !== null
}
