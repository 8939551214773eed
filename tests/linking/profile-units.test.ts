import { describe, expect, it } from 'vitest'
import { profileBackground, profileUnits } from '@/lib/linking/profile-units'
import { UNKNOWN_DATE, type Annotation, type DateMention, type PartialDate } from '@/lib/model/annotation'
import { dayOf, makeArticle, weekdayOf, type ArticleSketch, type MeetingSketch } from '../support/annotation-factory'

const host = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
const guest = { name: 'Achille Moussavou', function: 'ambassador', country: 'GA' }
const arabic = { host: { ...host, name: 'نادية برادة' }, guest: { ...guest, name: 'أشيل موسافو' } }

const annotationOf = (sketch: Omit<ArticleSketch, 'key'>): Annotation => makeArticle({ key: 'a', ...sketch }).annotation
const unitsOf = (meetings: MeetingSketch[], sketch: Omit<ArticleSketch, 'key' | 'meetings'> = {}) => profileUnits(annotationOf({ ...sketch, meetings }))

describe('which meetings are an article’s own', () => {
  const day = dayOf('2026-01-21')
  it.each<[string, MeetingSketch, boolean]>([
    ['one that it reports', { guests: [guest] }, true],
    ['one that it reports, in Arabic', { guests: [arabic.guest] }, true],
    ['one that it recalls', { hosts: [host], guests: [guest], date: day, status: 'recalled' }, false],
    ['one that it announces for a day, with both sides', { hosts: [host], guests: [guest], date: day, status: 'announced' }, true],
    ['one that it announces for some days, in Arabic', { hosts: [arabic.host], guests: [arabic.guest], date: dayOf('2026-01-21/2026-01-23'), status: 'announced' }, true],
    ['one that it announces for a month', { hosts: [host], guests: [guest], date: dayOf('2026-01'), status: 'announced' }, false],
    ['one that it announces for a weekday', { hosts: [host], guests: [guest], date: weekdayOf(1), status: 'announced' }, false],
    ['one that it announces without a host', { guests: [guest], date: day, status: 'announced' }, false],
    ['one that it announces without a guest', { hosts: [host], date: day, status: 'announced' }, false],
  ])('%s', (_, meeting, isOwn) => {
    const annotation = annotationOf({ meetings: [meeting] })
    expect(profileUnits(annotation).map((unit) => unit.meeting)).toEqual([isOwn ? 0 : null])
    expect(profileBackground(annotation).map((unit) => unit.meeting)).toEqual(isOwn ? [] : [0])
  })

  it('are told by their places among all meetings of the article', () => {
    const annotation = annotationOf({ meetings: [{ guests: [guest], status: 'recalled' }, { guests: [{ country: 'PE' }] }, { guests: [{ country: 'JP' }] }] })
    expect(profileUnits(annotation).map(({ meeting }) => meeting)).toEqual([1, 2])
    expect(profileBackground(annotation).map(({ meeting }) => meeting)).toEqual([0])
  })
})

describe('the sides of a meeting', () => {
  it.each([['French', host, guest], ['Arabic', arabic.host, arabic.guest]])('keep person, function and country, in %s', (_, left, right) => {
    const [unit] = unitsOf([{ hosts: [left], guests: [right] }])
    expect(unit?.hosts).toEqual([expect.objectContaining({ person: 'p0', country: 'MA', function: { key: 'director-general', text: 'director-general', language: 'fr' } })])
    expect(unit?.counterparts).toEqual([expect.objectContaining({ person: 'p1', country: 'GA', only: 'GA' })])
  })

  it('have no person whom the article does not know', () => {
    const annotation = annotationOf({ meetings: [{ guests: [guest] }] })
    const [unit] = profileUnits({ ...annotation, people: [] })
    expect(unit?.counterparts).toMatchObject([{ person: null, function: { key: 'ambassador' }, country: 'GA' }])
  })

  it('take the country of the meeting only where it has one, and only across from the host', () => {
    const nameless = { function: 'ambassador' }
    const withCountries = (...countries: string[]) => {
      const annotation = annotationOf({ meetings: [{ hosts: [nameless], guests: [nameless] }] })
      const [unit] = profileUnits({ ...annotation, meetings: annotation.meetings.map((meeting) => ({ ...meeting, countries })) })
      return [unit?.hosts[0]?.only, unit?.counterparts[0]?.only]
    }
    expect(withCountries('GA')).toEqual([null, 'GA'])
    expect(withCountries('GA', 'PE')).toEqual([null, null])
  })
})

describe('where a meeting was', () => {
  it.each<[string, MeetingSketch, string | null]>([
    ['the country of its city', { guests: [guest], place: 'dakar' }, 'SN'],
    ['the country that is visited', { kind: 'visit', guests: [guest] }, 'GA'],
    ['not known when a visit goes to two', { kind: 'visit', guests: [guest, { country: 'PE' }] }, null],
    ['not known of a reception without a city', { guests: [guest] }, null],
    ['not known of a city that is not in the tables', { guests: [guest], place: 'atlantis' }, null],
  ])('is %s', (_, meeting, there) => {
    const [unit] = unitsOf([meeting])
    expect(unit?.there).toBe(there)
    if (there === 'SN') expect(unit?.countries.map(({ key }) => key)).toEqual(['GA', 'SN'])
  })
})

describe('the days of an article as a whole', () => {
  const mention = (date: PartialDate, start: number): DateMention => ({ date, span: { paragraph: 0, start, end: start + 1 }, text: '' })
  const daysOf = (language: 'fr' | 'ar', ...dates: PartialDate[]) => {
    const [unit] = profileUnits({ ...annotationOf({ language, text: language === 'fr' ? 'Rien ne s’est dit.' : 'لم يقل شيء.' }), dates: dates.map(mention) })
    return [unit?.date, ...(unit?.otherDates ?? []).map(({ date }) => date)]
  }
  const yearless: PartialDate = { ...UNKNOWN_DATE, yearless: '06-26' }

  it.each(['fr', 'ar'] as const)('are those that name a day, months and weekdays are not (%s)', (language) => {
    expect(daysOf(language, dayOf('2026-01'), weekdayOf(1), { ...UNKNOWN_DATE, yearless: '06' }, dayOf('2026-01-21'), yearless, dayOf('2026-02-01/2026-02-03')))
      .toEqual([dayOf('2026-01-21'), yearless, dayOf('2026-02-01/2026-02-03')])
  })

  it.each([
    ['fr', '2026-01-25', 2],
    // Published years after: the day is one that it recalls.
    ['ar', '2029-01-25', 1],
  ] as const)('are those of its news (%s, published %s)', (language, published, known) => {
    const news = { fr: 'Rien ne s’est dit.', ar: 'لم يقل شيء.' }[language]
    const [unit] = profileUnits({ ...annotationOf({ language, text: news, published }), dates: [dayOf('2026-01-21'), yearless].map(mention) })
    expect([unit?.date, ...(unit?.otherDates ?? []).map(({ date }) => date)]).toEqual([dayOf('2026-01-21'), yearless].slice(-known))
  })

  it('are six at most', () => {
    expect(daysOf('ar', ...Array.from({ length: 9 }, (_, at) => dayOf(`2026-01-0${at + 1}`)))).toEqual([1, 2, 3, 4, 5, 6].map((day) => dayOf(`2026-01-0${day}`)))
  })

  it('are none where the text gives none', () => {
    expect(daysOf('fr')).toEqual([UNKNOWN_DATE])
  })
})

describe('the words of a unit', () => {
  const paragraphs = ['Pêche à Safi.', 'Hôpital ouvert.', 'مستشفى جديد.'].map((text) => ({ kind: 'body' as const, text, language: 'fr' }))
  const wordsOf = (told: number[]) => {
    const annotation = annotationOf({ title: '', meetings: [{ guests: [guest] }] })
    const [unit] = profileUnits({ ...annotation, paragraphs, meetings: annotation.meetings.map((meeting) => ({ ...meeting, paragraphs: told })) })
    return unit?.terms.words.terms.split(' ').length
  }

  it('are those of the paragraphs that tell it, or of all when none is known to', () => {
    expect([wordsOf([1]), wordsOf([2]), wordsOf([1, 2])]).toEqual([2, 2, 4])
    expect(wordsOf([])).toBe(wordsOf([0, 1, 2]))
  })
})
