import type { Token } from '@/lib/text/tokenise'
import { readDay } from './read-day'
import { readHijri } from './read-hijri'
import { readDayList, readDays, readMonths, readYears } from './read-interval'
import { readMonth } from './read-month'
import { readAgo, readBeside, readPeriod, readWeekdayOrRelative, readYearAlone } from './read-relative'
import { readWeekdayList } from './read-weekday-list'
import { meaningsAt, toPhrase, type Phrase } from './phrase'
import { anchorWords, isAnchor } from './vocabulary'
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

/** What a date may begin with: a word of a meaning, or figures with or without a mark before them. */
type Opening = MeaningType | 'figures'

const form = (read: Reader, ...openings: Opening[]) => ({ read, openings: new Set(openings) })

/**
 * Every form a date can take, with what it begins with, so that it is tried nowhere else (half of the time of all dates).
 * At one place the longest wins, and of two as long the one listed first.
 */
const forms: readonly { read: Reader; openings: ReadonlySet<Opening> }[] = [
  form(readWeekdayList, 'day-article', 'weekday'),
  form(readDayList, 'day-article', 'number', 'figures'),
  form(readDays, 'between', 'from', 'day-article', 'part-of-day', 'this', 'relative', 'weekday', 'number', 'figures'),
  form(one((phrase, at) => typed('day', readDay(phrase, at))), 'day-article', 'part-of-day', 'this', 'relative', 'weekday', 'number', 'figures'),
  form(readHijri, 'day-article', 'from', 'part-of-day', 'this', 'relative', 'weekday', 'number', 'figures'),
  form(one(readMonths), 'between', 'from', 'of', 'month-cue'),
  form(one(readYears), 'between', 'from', 'of'),
  form(one((phrase, at) => typed('month', readMonth(phrase, at))), 'month-cue', 'edge', 'month'),
  form(one(readAgo), 'ago'),
  form(one(readBeside), 'beside', 'number', 'figures'),
  form(one(readPeriod), 'this', 'unit'),
  form(one(readYearAlone), 'year-cue', 'edge', 'season'),
  form(one(readWeekdayOrRelative), 'day-article', 'part-of-day', 'this', 'relative', 'weekday'),
]

function typed<Type extends string, Value extends object>(type: Type, reading: Reading<Value> | null): Reading<{ type: Type } & Value> | null {
  return reading && { ...reading, value: { type, ...reading.value } }
}

/** How many lexemes before its anchor a date can begin: "entre le lundi 24", "de la journée du". */
const REACH = 8

/**
 * All date expressions of a text, in order, none inside another. Takes the tokens of the text when they are there already.
 *
 * `scanDates('du 26 au 28 juin')` and `scanDates('من 26 إلى 28 يونيو')` each have one, from 26 to 28 June of an unsaid year.
 */
export function scanDates(text: string, tokens?: readonly Token[]): FoundDate[] {
  if (tokens?.some(mayAnchor) === false) return []
  const phrase = toPhrase(text, tokens)
  const found: FoundDate[] = []
  let anchor = -1
  let at = 0
  while (at < phrase.lexemes.length) {
    if (anchor < at) anchor = nextAnchor(phrase, at)
    const readings = anchor - at <= REACH ? longestReadings(phrase, at) : []
    for (const reading of readings) found.push(toFoundDate(phrase, reading))
    at = Math.max(at + 1, readings.at(-1)?.to ?? 0)
  }
  return found
}

/** Whether a date can have its anchor at a token. */
function mayAnchor({ norm }: Token): boolean {
  return anchorWords.has(norm) || /\d/.test(norm)
}

function nextAnchor(phrase: Phrase, from: number): number {
  const { lexemes } = phrase
  for (let at = from; at < lexemes.length; at++) {
    const { kind, norm } = lexemes[at] ?? { kind: 'mark', norm: '' }
    if (kind === 'number' || (anchorWords.has(norm) && meaningsAt(phrase, at).some(({ value }) => isAnchor(value)))) return at
  }
  return Infinity
}

/** Figures at a lexeme, or a mark and figures: "(13)". */
function hasFigures({ lexemes }: Phrase, at: number): boolean {
  const isMark = lexemes[at]?.kind === 'mark'
  return lexemes[at + (isMark ? 1 : 0)]?.kind === 'number'
}

function longestReadings(phrase: Phrase, at: number): readonly Reading<Said>[] {
  const meanings = meaningsAt(phrase, at)
  const figures = hasFigures(phrase, at)
  let longest: readonly Reading<Said>[] = []
  if (meanings.length === 0 && !figures) return longest
  for (const { read, openings } of forms) {
    if (!(figures && openings.has('figures')) && !meanings.some(({ value }) => openings.has(value.type))) continue
    const readings = read(phrase, at)
    if ((readings.at(-1)?.to ?? 0) > (longest.at(-1)?.to ?? 0)) longest = readings
  }
  return longest
}

function toFoundDate({ lexemes }: Phrase, { value, from, to }: Reading<Said>): FoundDate {
  return { said: value, start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }
}
