import { LANGUAGES, type Language } from '@/lib/languages'

type Fields = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'month' | 'year'>

/** The first of the month has a word of its own in both languages. */
const FIRST: Record<Language, string> = { fr: '1er', ar: 'فاتح' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format costs a hundred times what its use does, and there are six. */
function formatOf(name: keyof Fields, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${name}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', [name]: name === 'year' ? 'numeric' : 'long',
  })
  formats.set(key, format)
  return format
}

/** One field of a day in words; calendar, digits and time zone never depend on the machine. */
function field(name: keyof Fields, day: Date, language: Language): string {
  return formatOf(name, language).format(day)
}

/** Which parts of a point in time are said; a part that the point does not have is left out. */
export interface PointParts {
  weekday?: boolean
  month?: boolean
  year?: boolean
}

/**
 * A day, month or year (EDTF, no interval) in words, in the order that French and Arabic share: weekday, day, month, year.
 * The bricks of every date on screen, whether it stands alone or inside a composed sentence.
 *
 * `pointInWords('2026-01-21', 'fr', { weekday: true })` is `'mercredi 21 janvier 2026'`,
 * `pointInWords('2026-02-01', 'ar')` is `'فاتح فبراير 2026'`, `pointInWords('2026-01', 'ar')` is `'يناير 2026'`.
 */
export function pointInWords(point: string, language: Language, { weekday = false, month = true, year = true }: PointParts = {}): string {
  const [years = '', months, days] = point.replace('~', '').split('-')
  const day = new Date(`${years}-${months ?? '01'}-${days ?? '01'}T00:00:00Z`)
  const words: string[] = []
  if (weekday && days) words.push(field('weekday', day, language))
  if (days) words.push(days === '01' ? FIRST[language] : String(Number(days)))
  if (month && months) words.push(field('month', day, language))
  if (year || !months) words.push(field('year', day, language))
  return words.join(' ')
}

/**
 * Both ends of an interval in words. What they share is said once, at the end; `year` is false where no year is known.
 *
 * `endsInWords('2025-06-26', '2025-06-28', 'fr')` is `['26', '28 juin 2025']`, in Arabic `['26', '28 يونيو 2025']`.
 */
export function endsInWords(first: string, last: string, language: Language, year = true): [first: string, last: string] {
  const from = pointInWords(first, language, {
    month: first.slice(0, 7) !== last.slice(0, 7),
    year: year && first.slice(0, 4) !== last.slice(0, 4),
  })
  return [from, pointInWords(last, language, { year })]
}

/**
 * A date without a year in one that is never said, a leap year, so that 29 February stays: `inSomeYear('02-29')` is
 * `'2024-02-29'`.
 */
export function inSomeYear(yearless: string): string {
  return yearless.split('/').map((point) => `2024-${point}`).join('/')
}

/** The name of an ISO weekday: `weekdayInWords(1, 'fr')` is `'lundi'`, `weekdayInWords(1, 'ar')` is `'الاثنين'`. */
export function weekdayInWords(weekday: number, language: Language): string {
  return field('weekday', new Date(Date.UTC(2024, 0, weekday)), language) // 1 January 2024 was a Monday.
}
