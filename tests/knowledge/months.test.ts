import { describe, expect, it } from 'vitest'
import { monthForms, weekdayForms } from '@/lib/knowledge/months'
import { repeated, seenAs } from './faults-of-forms'

/** Morocco, Egypt, Algeria, Tunisia, the Levant, Iraq, Mauritania and France. */
const LOCALES = ['ar-MA', 'ar-EG', 'ar-DZ', 'ar-TN', 'ar-LB', 'ar-SY', 'ar-IQ', 'ar-MR', 'fr-FR', 'fr-CA']

describe('months and weekdays', () => {
  it.each(LOCALES)('know every name that Intl has for %s', (locale) => {
    const known = new Map(monthForms.map((form) => [seenAs(form), form.month]))
    const language = locale.startsWith('ar') ? 'ar' : 'fr'
    const month = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' })
    const names = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1)))
    expect(names.map((phrase) => known.get(seenAs({ phrase, language })))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it.each(['ar-MA', 'fr-FR'])('know every weekday of %s', (locale) => {
    const known = new Map(weekdayForms.map((form) => [seenAs(form), form.weekday]))
    const language = locale.startsWith('ar') ? 'ar' : 'fr'
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    const names = Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2026, 0, 5 + index)))
    expect(names.map((phrase) => known.get(seenAs({ phrase, language })))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([['ar', 'غشت', 8], ['ar', 'أوت', 8], ['ar', 'آب', 8], ['ar', 'نونبر', 11], ['ar', 'تشرين الثاني', 11], ['ar', 'ماي', 5], ['fr', 'janv.', 1], ['fr', 'aout', 8],
    ['ar', 'ابريل', 4], ['ar', 'افريل', 4], ['ar', 'اغسطس', 8], ['ar', 'اوت', 8], ['ar', 'اكتوبر', 10], ['ar', 'تشرين أول', 10], ['ar', 'تشرين ثاني', 11], ['ar', 'نوفنبر', 11], ['ar', 'كانون ثاني', 1], ['ar', 'ايلول', 9], ['ar', 'جويليه', 7],
  ] as const)(
    'read in %s: %s is month %i', (language, phrase, month) => {
      expect(monthForms.find((form) => seenAs(form) === seenAs({ language, phrase }))?.month).toBe(month)
    })

  it.each([['الإثنين', 1], ['الاثنين', 1], ['الثلثاء', 2], ['الثلاثا', 2], ['الأربعا', 3], ['الاربعاء', 3], ['الأحد', 7], ['الجمعه', 5]] as const)('read in Arabic: %s is day %i', (phrase, weekday) => {
    expect(weekdayForms.find((form) => seenAs(form) === seenAs({ language: 'ar', phrase }))?.weekday).toBe(weekday)
  })

  it('have no name of two months or days', () => {
    for (const forms of [monthForms.map((form) => `${seenAs(form)} ${form.month}`), weekdayForms.map((form) => `${seenAs(form)} ${form.weekday}`)]) {
      const names = [...new Set(forms)].map((form) => form.replace(/ \d+$/, ''))
      expect(repeated(names)).toEqual([])
    }
  })
})
