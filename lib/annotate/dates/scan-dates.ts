import type { Token } from '@/lib/text/tokenise'
import { readDay } from './read-day'
import { readDayList, readDays, readMonths, readYears } from './read-interval'
import { readMonth } from './read-month'
import { readAgo, readPeriod, readWeekdayOrRelative, readYearAlone } from './read-relative'
import { readWeekdayList } from './read-weekday-list'
import { toPhrase, type Phrase } from './phrase'
import type { Reading, Said } from './said'
import type { MeaningType } from './meaning'

export interface FoundDate {
  said: Said
  /** UTF-16 offsets into the text, end excluded. */
  start: number
  end: number
}

type Reader = (phrase: Phrase, at: number) => readonly Reading<Said>[]

const one = (read: (phrase: Phrase, at: number) => Reading<Said> | null): Reader => (phrase, at) => {
  const reading = read(phrase, at)
  return reading ? [reading] : []
}

/** Every form a date can take. At one place the longest wins, and of two as long the one listed first. */
const readers: readonly Reader[] = [
  readWeekdayList,
  readDayList,
  readDays,
  one((phrase, at) => typed('day', readDay(phrase, at))),
  one(readMonths),
  one(readYears),
  one((phrase, at) => typed('month', readMonth(phrase, at))),
  one(readAgo),
  one(readPeriod),
  one(readYearAlone),
  one(readWeekdayOrRelative),
]

function typed<Type extends string, Value extends object>(type: Type, reading: Reading<Value> | null): Reading<{ type: Type } & Value> | null {
  return reading && { ...reading, value: { type, ...reading.value } }
}

/** Every date has one of these, or a number; the words that introduce it ("le", من, "au mois de") are everywhere. */
const ANCHORS: ReadonlySet<MeaningType> = new Set(['weekday', 'month', 'relative', 'unit'])

/** How many lexemes before its anchor a date can begin: "entre le lundi 24", "de la journée du". */
const REACH = 8

/**
 * All date expressions of a text, in order, none inside another. Takes the tokens of the text when they are there already.
 *
 * `scanDates('du 26 au 28 juin')` and `scanDates('من 26 إلى 28 يونيو')` each have one, from 26 to 28 June of an unsaid year.
 */
export function scanDates(text: string, tokens?: readonly Token[]): FoundDate[] {
  const phrase = toPhrase(text, tokens)
  const found: FoundDate[] = []
  let anchor = -1
  let at = 0
  while (at < phrase.lexemes.length) {
    if (anchor < at) anchor = nextAnchor(phrase, at)
    const readings = anchor - at <= REACH && canBegin(phrase, at) ? longestReadings(phrase, at) : []
    for (const reading of readings) found.push(toFoundDate(phrase, reading))
    at = Math.max(at + 1, readings.at(-1)?.to ?? 0)
  }
  return found
}

function nextAnchor({ lexemes, meanings }: Phrase, from: number): number {
  for (let at = from; at < lexemes.length; at++) {
    if (lexemes[at]?.kind === 'number' || meanings[at]?.some(({ value }) => ANCHORS.has(value.type))) return at
  }
  return Infinity
}

function canBegin({ lexemes, meanings }: Phrase, at: number): boolean {
  const isMark = lexemes[at]?.kind === 'mark'
  return lexemes[at + (isMark ? 1 : 0)]?.kind === 'number' || (meanings[at]?.length ?? 0) > 0
}

function longestReadings(phrase: Phrase, at: number): readonly Reading<Said>[] {
  let longest: readonly Reading<Said>[] = []
  for (const read of readers) {
    const readings = read(phrase, at)
    if ((readings.at(-1)?.to ?? 0) > (longest.at(-1)?.to ?? 0)) longest = readings
  }
  return longest
}

function toFoundDate({ lexemes }: Phrase, { value, from, to }: Reading<Said>): FoundDate {
  return { said: value, start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }
}
