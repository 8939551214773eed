import { describe, expect, it } from 'vitest'
import { fromHijri } from '@/lib/annotate/dates/hijri-calendar'
import { listDates } from '@/lib/annotate/find-dates'

const find = (text: string) => listDates(text, 0, null).map(({ date, text: words }) => [words, date.edtf, date.weekday])

describe('the calendar of the Hijra', () => {
  it.each([
    [{ day: 13, month: 8, year: 1447 }, '2026-02-01'],
    [{ day: 1, month: 1, year: 1400 }, '1979-11-21'],
    [{ day: 1, month: 9, year: 1445 }, '2024-03-11'],
    [{ day: 10, month: 12, year: 1444 }, '2023-06-28'],
  ])('has %j on %s', (day, iso) => {
    expect(fromHijri(day)).toBe(iso)
  })
})

describe('a day of the Hijra', () => {
  it.each([
    ['استقبله في 21 ذو القعدة 1443هـ', '21 ذو القعدة 1443هـ', '2022-06-20~', null],
    ['بتاريخ ١٣ شعبان ١٤٤٧ هـ', 'بتاريخ ١٣ شعبان ١٤٤٧ هـ', '2026-02-01~', null],
    ['يوم الثالث من رمضان 1445 هجرية', 'يوم الثالث من رمضان 1445 هجرية', '2024-03-13~', null],
    ['le 3 ramadan 1445', 'le 3 ramadan 1445', '2024-03-13~', null],
    // The weekday settles by which moon a country counts.
    ['الأحد 13 شعبان 1447هـ', 'الأحد 13 شعبان 1447هـ', '2026-02-01', 7],
    ['الاثنين 13 شعبان 1447هـ', 'الاثنين 13 شعبان 1447هـ', '2026-02-02', 1],
    ['السبت 13 شعبان 1447هـ', 'السبت 13 شعبان 1447هـ', '2026-01-31', 6],
    ['dimanche 13 chaabane 1447', 'dimanche 13 chaabane 1447', '2026-02-01', 7],
    // A weekday that no moon gives leaves it open.
    ['الخميس 13 شعبان 1447هـ', 'الخميس 13 شعبان 1447هـ', '2026-02-01~', 4],
    ['26 - 28 شوال 1444 هـ', '26 - 28 شوال 1444 هـ', '2023-05-16~/2023-05-18~', null],
  ])('is read in “%s”', (text, words, edtf, weekday) => {
    expect(find(text)).toContainEqual([words, edtf, weekday])
  })

  it.each([
    ['الخميس 22 ربيع الآخر 1444 هـ الموافق 17 نوفمبر 2022م', '2022-11-17', 4],
    ['(26 - 28 شوال 1444 هـ الموافق 16 - 18 مايو 2023 م)', '2023-05-16/2023-05-18', null],
    ['الخميس 17 نوفمبر 2022م الموافق 23 ربيع الآخر 1444 هـ', '2022-11-17', 4],
    ['le 22 rabii II 1444 (17 novembre 2022)', '2022-11-17', null],
  ])('says nothing new beside the same day of the common calendar: %s', (text, edtf, weekday) => {
    expect(find(text).map(([, ...date]) => date)).toEqual([[edtf, weekday]])
  })

  it.each(['رمضان 1445', 'شهر رمضان المبارك', 'فاز 3 صفر', '13 شعبان', 'le ramadan', '1447 هـ', '13 شعبان 2026'])('is none in “%s”', (text) => {
    expect(find(text)).toEqual([])
  })
})
