import type { Unit } from './meaning'
import { readMeaning, readSmallNumber, readYearNumber, skipMark, skipMeaning, type Phrase } from './phrase'
import { readHead, skipSoft } from './read-day'
import { readMonthName } from './read-month'
import type { Reading, Said } from './said'

/** A weekday, or a day told from today ("hier lundi", أول أمس), that no day of the month follows. */
export function readWeekdayOrRelative(phrase: Phrase, at: number): Reading<Said> | null {
  const head = readHead(phrase, at)
  if (!head) return null
  const { weekday, relative, shift } = head.value
  if (at > 0 && readMeaning(phrase, at - 1, 'blocks-next')) return null
  if (relative !== null) {
    if (weekday === null && readMeaning(phrase, head.to, 'blocks-previous')) return null
    return { ...head, value: { type: 'relative', offset: relative, weekday } }
  }
  return weekday === null ? null : { ...head, value: { type: 'weekday', weekday, shift } }
}

/**
 * A week, month or year told from today: "la semaine dernière", "ce mois", العام الماضي. العام is also "general", the
 * second word of half the functions of a state: there it is a year only after a preposition or with الماضي and the
 * like, never straight after a word with the article (المدير العام الحالي).
 */
export function readPeriod(phrase: Phrase, at: number): Reading<Said> | null {
  const pointed = skipMeaning(phrase, at, 'this')
  const unit = readMeaning(phrase, pointed, 'unit')
  if (!unit || unit.value.unit === 'day' || unit.value.amount !== null) return null
  const shift = readMeaning(phrase, unit.to, 'shift')
  if (!shift && pointed === at) return null
  if (pointed === at && isAdjective(phrase, at)) return null
  const value = { type: 'period', unit: unit.value.unit, shift: shift?.value.shift ?? 'current' } as const
  return { value, from: at, to: shift?.to ?? unit.to }
}

/** True when the word at `at` can only describe the one before it. */
function isAdjective({ lexemes }: Phrase, at: number): boolean {
  const previous = lexemes[at - 1]
  return lexemes[at]?.norm === 'العام' && previous?.kind === 'word' && !BEFORE_YEAR.has(previous.norm)
}

/** Words after which العام is a noun. */
const BEFORE_YEAR = new Set(['في', 'خلال', 'من', 'منذ', 'نهايه', 'بدايه', 'مطلع', 'اواخر', 'اوائل', 'منتصف', 'طوال', 'طيله', 'غضون', 'حتي', 'الي'])

/** "il y a trois jours", منذ يومين, قبل أسبوع. "منذ يوم الاثنين" and "منذ عام 2011" are something else. */
export function readAgo(phrase: Phrase, at: number): Reading<Said> | null {
  const ago = readMeaning(phrase, at, 'ago')
  if (!ago) return null
  const number = readSmallNumber(phrase, ago.to, 99)
  const unit = readMeaning(phrase, number?.to ?? ago.to, 'unit')
  if (!unit || unit.value.unit === 'weekend') return null
  const amount = number?.value ?? unit.value.amount ?? bareAmount(phrase, unit)
  return amount === null ? null : { value: { type: 'ago', unit: unit.value.unit, amount }, from: at, to: unit.to }
}

/** Arabic says "one" with the singular alone: قبل أسبوع. */
function bareAmount(phrase: Phrase, unit: Reading<{ unit: Unit }>): number | null {
  const word = phrase.lexemes[unit.from]?.norm
  const isSingular = unit.to === unit.from + 1 && word !== undefined && ['اسبوع', 'شهر', 'سنه', 'عام'].includes(word)
  const goesOn = readMonthName(phrase, unit.to) ?? readYearNumber(phrase, unit.to) ?? readMeaning(phrase, unit.to, 'shift')
  return isSingular && !goesOn ? 1 : null
}

/**
 * A year alone, with a word that makes it one: "en 2019", "début 2025", سنة 2019, نهاية عام 2022. A year after a name
 * belongs to the name (the games of a year) and is no date.
 */
export function readYearAlone(phrase: Phrase, at: number): Reading<Said> | null {
  const edged = skipMeaning(phrase, skipMeaning(phrase, at, 'year-cue'), 'edge', 'season')
  const of = edged === at ? at : skipMeaning(phrase, edged, 'of')
  const cued = skipMeaning(phrase, of, 'year-cue')
  const year = cued === at ? null : readYearNumber(phrase, skipMark(phrase, cued, '('))
  return year && { value: { type: 'year', year: year.value }, from: at, to: year.to }
}

/** "la veille", "le lendemain, mercredi", "trois jours plus tard". "La veille du sommet" is told from something else. */
export function readBeside(phrase: Phrase, at: number): Reading<Said> | null {
  const counted = readCounted(phrase, at)
  if (counted) return counted
  const beside = readMeaning(phrase, at, 'beside')
  // "la veille", "dès le lendemain": behind its article, and اليوم التالي has its own.
  if (!beside || (beside.to === at + 1 && !/^(?:la|le|l')$/.test(phrase.lexemes[at - 1]?.norm ?? ''))) return null
  const part = skipMeaning(phrase, beside.to, 'part-of-day')
  const weekday = readMeaning(phrase, skipSoft(phrase, part), 'weekday')
  const to = weekday?.to ?? part
  if (readMeaning(phrase, to, 'of')) return null
  return { value: { type: 'beside', offset: beside.value.offset, weekday: weekday?.value.weekday ?? null }, from: at, to }
}

function readCounted(phrase: Phrase, at: number): Reading<Said> | null {
  const number = readSmallNumber(phrase, at, 30)
  const unit = number && readMeaning(phrase, number.to, 'unit')
  const later = unit?.value.unit === 'day' ? readMeaning(phrase, unit.to, 'later') : null
  return number && later && { value: { type: 'beside', offset: number.value, weekday: null }, from: at, to: later.to }
}
