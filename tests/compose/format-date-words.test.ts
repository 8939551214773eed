import { describe, expect, it } from 'vitest'
import { formatDateWords } from '@/lib/compose/format-date-words'
import type { PartialDate } from '@/lib/model/annotation'

const cases: [date: PartialDate, fr: string | null, ar: string | null][] = [
  [{ edtf: '2026-01-21', weekday: 3, precision: 'day' }, 'le mercredi 21 janvier 2026', 'يوم الأربعاء 21 يناير 2026'],
  [{ edtf: '2026-05-01', weekday: 5, precision: 'day' }, 'le vendredi 1er mai 2026', 'يوم الجمعة فاتح ماي 2026'],
  [{ edtf: '2026-01-21~', weekday: null, precision: 'day' }, 'vers le 21 janvier 2026', 'حوالي 21 يناير 2026'],
  [{ edtf: '2025-06-26/2025-06-28', weekday: null, precision: 'range' }, 'du 26 au 28 juin 2025', 'من 26 إلى 28 يونيو 2025'],
  [{ edtf: '2024-12-30/2025-01-02', weekday: null, precision: 'range' }, 'du 30 décembre 2024 au 2 janvier 2025', 'من 30 دجنبر 2024 إلى 2 يناير 2025'],
  [{ edtf: '2025-06/2025-08', weekday: null, precision: 'range' }, 'de juin à août 2025', 'من يونيو إلى غشت 2025'],
  [{ edtf: '2026-04/2026-08', weekday: null, precision: 'range' }, 'd’avril à août 2026', 'من أبريل إلى غشت 2026'],
  [{ edtf: '2024/2025', weekday: null, precision: 'range' }, 'de 2024 à 2025', 'من 2024 إلى 2025'],
  [{ edtf: '2025-06', weekday: null, precision: 'month' }, 'en juin 2025', 'خلال يونيو 2025'],
  [{ edtf: '2025-06~', weekday: null, precision: 'month' }, 'vers juin 2025', 'حوالي يونيو 2025'],
  [{ edtf: '2025', weekday: null, precision: 'year' }, 'en 2025', 'سنة 2025'],
  [{ edtf: null, weekday: 1, precision: 'weekday' }, 'un lundi (date inconnue)', 'يوم اثنين (التاريخ غير معروف)'],
  [{ edtf: null, weekday: 1, precision: 'day', yearless: '06-26' }, 'le 26 juin (année inconnue)', 'يوم 26 يونيو (السنة غير معروفة)'],
  [{ edtf: null, weekday: null, precision: 'month', yearless: '06' }, 'en juin (année inconnue)', 'خلال يونيو (السنة غير معروفة)'],
  [{ edtf: null, weekday: null, precision: 'unknown' }, null, null],
]

describe('formatDateWords', () => {
  it.each(cases)('%o is “%s”, «%s»', (date, fr, ar) => {
    expect(formatDateWords(date, 'fr')).toBe(fr)
    expect(formatDateWords(date, 'ar')).toBe(ar)
  })
})
