import type { Language } from '@/lib/languages'
import type { Evidence } from '@/lib/model/event'
import { isEdtf } from '@/lib/model/edtf'
import { weekdayInWords } from '@/lib/model/edtf-words'
import { formatDate, formatEdtf } from './format'

/**
 * What a piece of evidence shares or what clashes, in words, where it has no name of its own: dates and weekdays are
 * written out, everything else stands as it is.
 *
 * `2026-01-21 / 2026-01-22` is « 21 janvier 2026 / 22 janvier 2026 », «21 يناير 2026 / 22 يناير 2026»; weekday `1` is « lundi », «الاثنين».
 */
export function formatEvidenceValue({ kind, value }: Pick<Evidence, 'kind' | 'value'>, language: Language): string {
  if (kind !== 'date') return value
  return value.split(' / ').map((date) => dateInWords(date, language)).join(' / ')
}

function dateInWords(date: string, language: Language): string {
  if (isEdtf(date)) return formatEdtf(date, language)
  if (/^[1-7]$/.test(date)) return weekdayInWords(Number(date), language)
  const yearless = /^\d{2}(?:-\d{2}(?:\/\d{2}-\d{2})?)?$/.test(date)
  return formatDate({ edtf: null, weekday: null, precision: 'unknown', ...(yearless ? { yearless: date } : {}) }, language)
}
