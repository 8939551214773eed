import { isEdtf } from '@/lib/model/edtf'

/**
 * Feeds write months in English (RFC 822), in French, and in Arabic after the calendars of Egypt, Morocco, Algeria and
 * Lebanon.
 */
const MONTH_LOCALES = ['en', 'fr', 'ar', 'ar-MA', 'ar-DZ', 'ar-LB'] as const

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', calendar: 'gregory' })
      return Array.from({ length: 12 }, (_, month) => [monthKey(format.format(Date.UTC(2026, month, 15))), month + 1] as const)
    }),
  ),
)

/** `Févr.` and `fevr`, `كانون الثاني` and the same with more space, are one key. */
function monthKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}|\./gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

const ISO = /^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/
const NUMBERS = /(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/
const WORDS = /(?<!\d)(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?<month>\p{L}[\p{L}\p{M}.]*(?:\s\p{L}[\p{L}\p{M}]*)?)[\s,،-]+(?<year>\d{4}|\d{2})(?!\d)/u
const MONTH_FIRST = /(?<month>\p{L}[\p{L}\p{M}.]*)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u

/**
 * The day that a machine or an editor wrote, as EDTF: ISO 8601, RFC 822, or words. It is the day of the writer's own
 * clock; moved to another time zone, an evening in Rabat would become the next day.
 *
 * @returns `null` when no day is told
 * @example readDay('mer., 21 janv. 2026 18:30:00 +0100') // '2026-01-21'
 * @example readDay('الأربعاء 21 يناير 2026 - 18:30') // '2026-01-21'
 */
export function readDay(text: string | null | undefined): string | null {
  if (!text) return null
  const western = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  for (const pattern of [ISO, NUMBERS, WORDS, MONTH_FIRST]) {
    const day = toDay(pattern.exec(western)?.groups)
    if (day !== null) return day
  }
  return null
}

function toDay(parts: Readonly<Record<string, string>> | undefined): string | null {
  const { year = '', month = '', day = '' } = parts ?? {}
  const number = MONTHS.get(monthKey(month)) ?? Number(month)
  if (!number) return null
  const edtf = [year.padStart(4, '20'), number, day].map((part) => String(part).padStart(2, '0')).join('-')
  return isEdtf(edtf) ? edtf : null
}
