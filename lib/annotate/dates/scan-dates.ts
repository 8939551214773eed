import { readDay } from './read-day'
import { readDayList, readDays, readMonths, readYears } from './read-interval'
import { readMonth } from './read-month'
import { readAgo, readPeriod, readWeekdayOrRelative, readYearAlone } from './read-relative'
import { toPhrase, type Phrase } from './phrase'
import type { Reading, Said } from './said'
import { vocabulary } from './vocabulary'

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

/** First words of all phrases: nothing can begin anywhere else but at a number. */
const firstWords: ReadonlySet<string> = new Set([...vocabulary.keys()].map((key) => key.split(' ', 1)[0] ?? key))

/**
 * All date expressions of a text, in order, none inside another.
 *
 * `scanDates('du 26 au 28 juin')` and `scanDates('من 26 إلى 28 يونيو')` each have one, from 26 to 28 June of an unsaid year.
 */
export function scanDates(text: string): FoundDate[] {
  const phrase = toPhrase(text)
  const found: FoundDate[] = []
  let at = 0
  while (at < phrase.lexemes.length) {
    const readings = canBegin(phrase, at) ? longestReadings(phrase, at) : []
    for (const reading of readings) found.push(toFoundDate(phrase, reading))
    at = Math.max(at + 1, readings.at(-1)?.to ?? 0)
  }
  return found
}

function canBegin({ lexemes }: Phrase, at: number): boolean {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'number' || (lexeme?.kind === 'word' && firstWords.has(lexeme.norm))
    || (lexeme?.kind === 'mark' && lexemes[at + 1]?.kind === 'number')
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
