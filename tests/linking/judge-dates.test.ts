import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { dateClue, edtfDays, hasWeekday } from '@/lib/linking/date-clue'
import { judgeDates } from '@/lib/linking/judge-dates'
import type { Clue } from '@/lib/linking/judgement'
import { profileUnits } from '@/lib/linking/profile-units'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { RULES } from '@/lib/linking/weights'
import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { dayOf, makeArticle, weekdayOf } from '../support/annotation-factory'

const yearless = (days: string, weekday: number | null = null): PartialDate => ({ ...UNKNOWN_DATE, weekday, yearless: days })
const unitOn = (date: PartialDate, published?: string) => {
  const [unit] = surveyArticles([makeArticle({ key: 'a', ...(published ? { published } : {}), meetings: [{ date }] })], []).units
  if (!unit) throw new Error('no unit')
  return unit
}
const rulesFor = (left: ReturnType<typeof unitOn>, right: ReturnType<typeof unitOn>) => judgeDates(left, right).map(({ rule }) => rule)

describe('days against days', () => {
  it.each([
    ['one day', dayOf('2026-01-21'), dayOf('2026-01-21'), ['date.same']],
    ['one range', dayOf('2024-06-24/2024-06-26'), dayOf('2024-06-24/2024-06-26'), ['date.same']],
    ['a range and a day in it', dayOf('2024-06-24/2024-06-26'), dayOf('2024-06-26'), ['date.overlap']],
    ['two and three days of one visit', dayOf('2024-03-05/2024-03-06'), dayOf('2024-03-05/2024-03-07'), ['date.overlap']],
    ['a day late', dayOf('2026-01-21'), dayOf('2026-01-22'), ['date.day-off']],
    ['three days late', dayOf('2026-01-21'), dayOf('2026-01-24'), ['date.near']],
    ['a slip of the month', dayOf('2024-01-27'), dayOf('2024-02-27'), ['date.month-slip']],
    ['another week', dayOf('2026-01-21'), dayOf('2026-01-28'), ['date.conflict']],
    ['the same day of another year', dayOf('2024-02-04'), dayOf('2026-02-04'), ['date.conflict']],
    ['a day of the month that is named', dayOf('2024-06-26'), dayOf('2024-06'), ['date.within']],
    ['a day without its year and one with it', yearless('06-26'), dayOf('2024-06-26'), ['date.same']],
    ['a range without its year and a day in it', yearless('06-26/06-28'), dayOf('2024-06-27'), ['date.overlap']],
    ['two days without their years', yearless('09-11'), yearless('10-20'), ['date.conflict']],
    ['New Year without its year, and the eve with it', yearless('01-01'), dayOf('2025-12-31'), ['date.day-off']],
    ['New Year’s Eve without its year, and the day with it', yearless('12-31'), dayOf('2026-01-01'), ['date.day-off']],
    ['both days of New Year without their years', yearless('12-31'), yearless('01-01'), ['date.day-off']],
    ['New Year without its year, and a visit that holds it', yearless('01-01'), dayOf('2025-12-30/2026-01-02'), ['date.overlap']],
    ['a visit over New Year without its year, and a day in it', yearless('12-30/01-02'), dayOf('2026-01-01'), ['date.overlap']],
    ['two visits over New Year, one without its year', yearless('12-30/01-02'), dayOf('2025-12-30/2026-01-02'), ['date.same']],
    ['a visit over New Year and a day in it, both without their years', yearless('12-30/01-02'), yearless('01-01'), ['date.overlap']],
    ['the first of March without its year, and a range of a common year', yearless('03-01'), dayOf('2023-02-27/2023-03-01'), ['date.overlap']],
    ['the last of February without its year, and the next day of a common year', yearless('02-29'), dayOf('2023-03-01'), ['date.day-off']],
    ['a month without its year, and the last of it in a common year', yearless('02'), dayOf('2023-02-28'), ['date.within']],
    ['a slip of the month over New Year', yearless('12-27'), dayOf('2026-01-27'), ['date.month-slip']],
    ['half a year apart without their years', yearless('01-01'), yearless('07-01'), ['date.conflict']],
    ['nothing known on one side', UNKNOWN_DATE, dayOf('2026-01-21'), []],
  ])('%s', (_, left, right, rules) => {
    expect(rulesFor(unitOn(left), unitOn(right))).toEqual(rules)
    expect(rulesFor(unitOn(right), unitOn(left))).toEqual(rules)
  })

  const host = { fr: 'Le ministre de l’Intérieur, Karim Saadi', ar: 'وزير الداخلية كريم السعدي' }
  it.each([
    [`${host.fr}, a reçu le 31 décembre à Rabat l’ambassadeur du Gabon, Achille Moussavou.`, `${host.fr}, a reçu le 1er janvier 2026 à Rabat l’ambassadeur du Gabon, Achille Moussavou.`],
    [`استقبل ${host.ar} يوم 31 دجنبر بالرباط سفير الغابون أشيل موسافو.`, `استقبل ${host.ar} يوم فاتح يناير 2026 بالرباط سفير الغابون أشيل موسافو.`],
  ])('reads New Year’s Eve beside New Year: %s', (eve, day) => {
    const [one, other] = [eve, day].map((text) => profileUnits(annotate({ id: null, url: null, title: null, text, published: null, language: null, source: null }))[0])
    expect(one?.date.yearless).toBe('12-31')
    expect(rulesFor(unitOn(one?.date ?? UNKNOWN_DATE), unitOn(other?.date ?? UNKNOWN_DATE))).toEqual(['date.day-off'])
  })
})

describe('weekdays where a date is missing', () => {
  it.each([
    ['"lundi" and يوم الاثنين', weekdayOf(1), weekdayOf(1), ['weekday.same']],
    ['"mercredi" and 2026-01-21', weekdayOf(3), dayOf('2026-01-21'), ['weekday.same']],
    ['"mercredi" and a visit with a Wednesday in it', weekdayOf(3), dayOf('2024-06-24/2024-06-26'), ['weekday.same']],
    ['"mardi" and 2026-01-21', weekdayOf(2), dayOf('2026-01-21'), ['weekday.clash']],
    ['"mardi" and a Wednesday of January', weekdayOf(2), { edtf: '2026-01', weekday: 3, precision: 'month' as const }, ['weekday.clash']],
  ])('%s', (_, left, right, rules) => {
    expect(rulesFor(unitOn(left), unitOn(right))).toEqual(rules)
    expect(rulesFor(unitOn(right), unitOn(left))).toEqual(rules)
  })

  it('counts from Monday', () => {
    expect([1, 2, 3, 4, 5, 6, 7].filter((weekday) => hasWeekday(edtfDays('2026-01-21'), weekday))).toEqual([3])
    expect(hasWeekday(edtfDays('1969-12-29'), 1)).toBe(true)
  })
})

describe('publication where a date is missing', () => {
  it.each([
    ['published the day after', UNKNOWN_DATE, '2026-01-22', dayOf('2026-01-21'), undefined, ['published.near']],
    ['published in the same days', UNKNOWN_DATE, '2026-01-22', UNKNOWN_DATE, '2026-01-23', ['published.near']],
    ['published two years before', UNKNOWN_DATE, '2024-02-06', dayOf('2026-02-08'), undefined, ['published.far']],
    ['published a week before the day', UNKNOWN_DATE, '2026-01-14', dayOf('2026-01-21'), undefined, ['published.far']],
    ['published two days before the first day', UNKNOWN_DATE, '2026-01-19', dayOf('2026-01-21/2026-01-23'), undefined, ['published.far']],
    ['dated a day early', UNKNOWN_DATE, '2026-01-20', dayOf('2026-01-21'), undefined, []],
    ['published after the day', UNKNOWN_DATE, '2026-01-24', dayOf('2026-01-21'), undefined, ['published.near']],
    ['not asked when both days are known', dayOf('2026-01-21'), '2024-01-01', dayOf('2026-01-21'), '2026-01-21', ['date.same']],
  ])('%s', (_, left, leftPublished, right, rightPublished, rules) => {
    expect(rulesFor(unitOn(left, leftPublished), unitOn(right, rightPublished))).toEqual(rules)
  })

  it.each([
    ['a weekday in a paper of two months later', weekdayOf(2), '2024-12', dayOf('2024-10-22'), undefined, 1],
    ['one weekday in papers two months apart', weekdayOf(2), '2024-12-03', weekdayOf(2), '2024-10-22', 1],
    ['no day in a paper of two months later', UNKNOWN_DATE, '2024-12', dayOf('2024-10-22'), undefined, 0.4],
    ['no day in papers two months apart, a weekday in one', UNKNOWN_DATE, '2024-12-03', weekdayOf(2), '2024-10-22', 0.4],
  ])('speaks against as much as a paper says that its news is of these days: %s', (_, left, leftPublished, right, rightPublished, share) => {
    const weightOf = (one: ReturnType<typeof unitOn>, other: ReturnType<typeof unitOn>) => judgeDates(one, other).find(({ rule }) => rule === 'published.far')?.weight ?? 0
    const [one, other] = [unitOn(left, leftPublished), unitOn(right, rightPublished)]
    expect(weightOf(one, other) / RULES['published.far'].weight).toBeCloseTo(share, 1)
    expect(weightOf(other, one)).toBe(weightOf(one, other))
  })

  it('counts days of unknown years in a leap year', () => {
    expect(dateClue(yearless('02-29'), null).yearless).toEqual(edtfDays('2000-02-29'))
  })
})

describe('an article as a whole, which gives several days and does not say which is that of its news', () => {
  const wholeWith = (language: 'fr' | 'ar', published: string | null, ...dates: PartialDate[]) => {
    const { key, annotation } = makeArticle({ key: 'b', language, text: language === 'fr' ? 'lundi, mardi, mercredi' : 'الاثنين، الثلاثاء، الأربعاء', ...(published ? { published } : {}) })
    const mentions = dates.map((date, at) => ({ date, span: { paragraph: 0, start: 7 * at, end: 7 * at + 5 }, text: '' }))
    const [unit] = surveyArticles([{ key, annotation: { ...annotation, dates: mentions } }], []).units
    if (!unit) throw new Error('no unit')
    return unit
  }
  const mirror = (clues: Clue[]) => clues.map(({ rule, weight, left, right }) => ({ rule, weight, left: right, right: left }))
  const bare = (clues: Clue[]) => clues.map(({ rule, weight, left, right }) => ({ rule, weight, left, right }))

  it.each([
    ['the best of its days, wherever it stands', dayOf('2026-01-21'), [dayOf('2024-05-02'), dayOf('2026-01-21')], ['date.same']],
    ['a day that falls in the visit rather than one beside it', dayOf('2026-01-21/2026-01-23'), [dayOf('2026-01-24'), dayOf('2026-01-22')], ['date.overlap']],
    ['the least bad, when all clash', dayOf('2026-01-21'), [dayOf('2020-01-01'), dayOf('2026-01-24')], ['date.near']],
    ['a day without its year', dayOf('2026-01-21'), [dayOf('2024-05-02'), yearless('01-21')], ['date.same']],
  ])('is judged by %s', (_, day, dates, rules) => {
    for (const language of ['fr', 'ar'] as const) {
      const [left, right] = [unitOn(day), wholeWith(language, null, ...dates)]
      expect(rulesFor(left, right)).toEqual(rules)
      expect(bare(judgeDates(right, left))).toEqual(mirror(judgeDates(left, right)))
    }
  })

  it('shows the day that agrees, with the words that give it', () => {
    const [clue] = judgeDates(unitOn(dayOf('2026-01-21')), wholeWith('ar', null, dayOf('2024-05-02'), dayOf('2026-01-21')))
    expect(clue).toMatchObject({ value: '2026-01-21', right: { paragraph: 0, start: 7, end: 12 } })
  })

  it.each(['fr', 'ar'] as const)('clashes less than a meeting does, and agrees as much (%s)', (language) => {
    const weigh = (left: ReturnType<typeof unitOn>, right: ReturnType<typeof unitOn>) => judgeDates(left, right)[0]?.weight ?? NaN
    const day = unitOn(dayOf('2026-01-21'))
    expect(weigh(day, wholeWith(language, null, dayOf('2026-01-21')))).toBe(RULES['date.same'].weight)
    const [clash, softened] = [weigh(day, unitOn(dayOf('2024-03-05'))), weigh(day, wholeWith(language, null, dayOf('2024-03-05')))]
    expect(clash).toBeLessThan(0)
    expect(softened).toBeLessThan(0)
    expect(softened).toBeGreaterThan(clash)
  })

  it('finds the one day that two of them have in common', () => {
    expect(rulesFor(wholeWith('fr', null, dayOf('2024-05-02'), dayOf('2026-01-21')), wholeWith('ar', null, dayOf('2026-01-21'), dayOf('2019-09-09')))).toEqual(['date.same'])
  })

  it('is asked for its publication when it gives no day', () => {
    expect(rulesFor(unitOn(dayOf('2026-01-21')), wholeWith('ar', '2026-01-22'))).toEqual(['published.near'])
    expect(rulesFor(unitOn(dayOf('2026-01-21')), wholeWith('ar', '2026-01-15'))).toEqual(['published.far'])
  })

  it('tells its news by a day that had come when it was published, and by no later one', () => {
    expect(rulesFor(wholeWith('fr', '2026-01-14'), wholeWith('ar', '2026-01-22', dayOf('2026-01-21')))).toEqual(['published.far'])
    expect(rulesFor(wholeWith('fr', '2026-01-14'), wholeWith('ar', '2026-01-15', dayOf('2026-01-21')))).toEqual([])
  })
})
