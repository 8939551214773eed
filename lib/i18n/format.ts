import { LANGUAGES, type Language } from '@/lib/languages'
import type { PartialDate } from '@/lib/model/annotation'
import { endsInWords, inSomeYear, pointInWords, type PointParts } from '@/lib/model/edtf-words'
import { getTranslator, type PlainKey } from './translate'

/** Avril, août, octobre: French says "d’avril". No Arabic name begins with these letters. */
const ELIDING_MONTH = /^[ao]/

/** « du 26 au 28 juin 2025 », «من 26 إلى 28 يونيو 2025». */
function formatInterval(first: string, last: string, language: Language, year: boolean): string {
  const [from, to] = endsInWords(first, last, language, year)
  const key = first.length === 10 ? 'date.range-days' : ELIDING_MONTH.test(from) ? 'date.range-elided' : 'date.range'
  return getTranslator(language)(key, { first: from, last: to })
}

function formatSpelledOut(edtf: string, language: Language, parts: PointParts): string {
  const [first = '', last] = edtf.split('/')
  if (last) return formatInterval(first.replace('~', ''), last.replace('~', ''), language, parts.year ?? true)
  if (!first.endsWith('~')) return pointInWords(first, language, parts)
  const key = first.length === 11 ? 'date.about-day' : 'date.about'
  return getTranslator(language)(key, { date: pointInWords(first, language) })
}

/**
 * A date as far as it is known, standing alone. What is not known is said, never filled in.
 *
 * A Wednesday: `'mercredi 21 janvier 2026'`, `'الأربعاء 21 يناير 2026'`; three days: `'du 26 au 28 juin 2025'`;
 * a Monday of no known week: `'un lundi, date inconnue'`, `'يوم اثنين، التاريخ غير معروف'`.
 */
export function formatDate(date: PartialDate, language: Language): string {
  const t = getTranslator(language)
  if (date.edtf !== null) return formatSpelledOut(date.edtf, language, { weekday: true })
  if (date.yearless !== undefined) {
    return t('date.yearless', { date: formatSpelledOut(inSomeYear(date.yearless), language, { year: false }) })
  }
  if (date.weekday !== null) return t(weekdayKey(date.weekday))
  return t('date.unknown')
}

const WEEKDAY_KEYS = [
  'date.weekday-only.1', 'date.weekday-only.2', 'date.weekday-only.3', 'date.weekday-only.4',
  'date.weekday-only.5', 'date.weekday-only.6', 'date.weekday-only.7',
] as const satisfies readonly PlainKey[]

function weekdayKey(weekday: number): (typeof WEEKDAY_KEYS)[number] | 'date.unknown' {
  return WEEKDAY_KEYS[weekday - 1] ?? 'date.unknown'
}

/** A date of publication, without its weekday: `'2026-01-21'` is `'21 janvier 2026'`, «21 يناير 2026». */
export function formatEdtf(edtf: string, language: Language): string {
  return formatSpelledOut(edtf, language, {})
}

/** A month as a heading: `formatMonth('2026-01', 'fr')` is `'Janvier 2026'`, in Arabic «يناير 2026». */
export function formatMonth(month: string, language: Language): string {
  const words = pointInWords(month, language)
  return words.charAt(0).toLocaleUpperCase(LANGUAGES[language].locale) + words.slice(1)
}

/** The value of `<time datetime>` for a date that HTML can hold; `null` for intervals, about-dates and unknown ones. */
export function dateTimeAttribute(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : null
}
