import { describe, expect, it } from 'vitest'
import { isoWeekday } from '@/lib/model/edtf'
import type { PartialDate } from '@/lib/model/annotation'
import { dateTimeAttribute, formatDate, formatEdtf, formatMonth } from '@/lib/i18n/format'
import { formatNumber } from '@/lib/i18n/format-number'

const known = (edtf: string, precision: PartialDate['precision']): PartialDate => ({ edtf, precision, weekday: isoWeekday(edtf) })

const dates: { date: PartialDate; fr: string; ar: string }[] = [
  { date: known('2026-01-21', 'day'), fr: 'mercredi 21 janvier 2026', ar: 'الأربعاء 21 يناير 2026' },
  { date: known('2026-08-01', 'day'), fr: 'samedi 1er août 2026', ar: 'السبت فاتح غشت 2026' },
  { date: known('2025-06-26/2025-06-28', 'range'), fr: 'du 26 au 28 juin 2025', ar: 'من 26 إلى 28 يونيو 2025' },
  { date: known('2025-06-30/2025-07-02', 'range'), fr: 'du 30 juin au 2 juillet 2025', ar: 'من 30 يونيو إلى 2 يوليوز 2025' },
  { date: known('2024-12-31/2025-01-01', 'range'), fr: 'du 31 décembre 2024 au 1er janvier 2025', ar: 'من 31 دجنبر 2024 إلى فاتح يناير 2025' },
  { date: known('2025-06/2025-08', 'range'), fr: 'de juin à août 2025', ar: 'من يونيو إلى غشت 2025' },
  { date: known('2026-04/2026-08', 'range'), fr: 'd’avril à août 2026', ar: 'من أبريل إلى غشت 2026' },
  { date: known('2025-10/2026-01', 'range'), fr: 'd’octobre 2025 à janvier 2026', ar: 'من أكتوبر 2025 إلى يناير 2026' },
  { date: { edtf: null, weekday: null, precision: 'range', yearless: '08/09' }, fr: 'd’août à septembre, année inconnue', ar: 'من غشت إلى شتنبر، السنة غير معروفة' },
  { date: known('2025-09', 'month'), fr: 'septembre 2025', ar: 'شتنبر 2025' },
  { date: known('2025', 'year'), fr: '2025', ar: '2025' },
  { date: known('2026-01-21~', 'day'), fr: 'vers le 21 janvier 2026', ar: 'حوالي 21 يناير 2026' },
  { date: known('2025-11~', 'month'), fr: 'vers novembre 2025', ar: 'حوالي نونبر 2025' },
  { date: { edtf: null, weekday: 1, precision: 'weekday' }, fr: 'un lundi, date inconnue', ar: 'يوم اثنين، التاريخ غير معروف' },
  { date: { edtf: null, weekday: 7, precision: 'weekday' }, fr: 'un dimanche, date inconnue', ar: 'يوم أحد، التاريخ غير معروف' },
  { date: { edtf: null, weekday: null, precision: 'day', yearless: '02-29' }, fr: '29 février, année inconnue', ar: '29 فبراير، السنة غير معروفة' },
  { date: { edtf: null, weekday: null, precision: 'range', yearless: '06-26/06-28' }, fr: 'du 26 au 28 juin, année inconnue', ar: 'من 26 إلى 28 يونيو، السنة غير معروفة' },
  { date: { edtf: null, weekday: null, precision: 'month', yearless: '11' }, fr: 'novembre, année inconnue', ar: 'نونبر، السنة غير معروفة' },
  { date: { edtf: null, weekday: null, precision: 'unknown' }, fr: 'date inconnue', ar: 'تاريخ غير معروف' },
]

describe('formatDate', () => {
  it.each(dates)('says $fr / $ar', ({ date, fr, ar }) => {
    expect(formatDate(date, 'fr')).toBe(fr)
    expect(formatDate(date, 'ar')).toBe(ar)
  })

  it('holds no invisible direction marks', () => {
    const all = dates.flatMap(({ date }) => [formatDate(date, 'fr'), formatDate(date, 'ar')]).join('')
    expect(all).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('other formats', () => {
  it('gives months for headings, in Moroccan names', () => {
    expect(formatMonth('2026-08', 'fr')).toBe('Août 2026')
    expect(formatMonth('2026-08', 'ar')).toBe('غشت 2026')
  })

  it('gives dates of publication without a weekday', () => {
    expect(formatEdtf('2026-01-21', 'fr')).toBe('21 janvier 2026')
    expect(formatEdtf('2026-01-21', 'ar')).toBe('21 يناير 2026')
  })

  it('writes numbers with the same digits in both languages', () => {
    expect(formatNumber(1234567, 'fr')).toBe('1.234.567')
    expect(formatNumber(1234567, 'ar')).toBe('1.234.567')
  })

  it('gives machines a date only when it is one', () => {
    expect(['2026-01-21', '2026-01', '2026', '2026-01~', '2026-01-21/2026-01-22', null].map(dateTimeAttribute)).toEqual(['2026-01-21', '2026-01', '2026', null, null, null])
  })
})
