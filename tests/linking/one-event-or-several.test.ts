import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import type { LinkArticle } from '@/lib/linking/link-input'
import type { LinkResult } from '@/tests/support/link-articles'
import { dayOf, makeArticle, weekdayOf, type ArticleSketch } from '../support/annotation-factory'
import { guests, host, hostArabic, link, linkSketches, togetherIn } from './receptions'

const groupsOf = (result: LinkResult) => result.events.map((event) => event.reports.map((report) => report.article).sort().join(' ')).sort()

describe('reports of one meeting', () => {
  it('meet across languages by the guest and the day', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2026-01-21'), place: 'rabat' }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.gabonArabic], date: dayOf('2026-01-21'), place: 'rabat' }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(true)
  })

  it.each([
    ['a weekday and no more', weekdayOf(3), weekdayOf(3)],
    ['a weekday and a date that is that weekday', weekdayOf(3), dayOf('2026-01-21')],
    ['two days of which one is late', dayOf('2026-01-21'), dayOf('2026-01-22')],
    ['a day and a range that holds it', dayOf('2026-01-21'), dayOf('2026-01-20/2026-01-22')],
    ['a day without its year and one with it', { edtf: null, weekday: null, precision: 'day' as const, yearless: '01-21' }, dayOf('2026-01-21')],
  ])('meet with %s', (_, left, right) => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: left, place: 'rabat' }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.gabonArabic], date: right, place: 'rabat' }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(true)
  })

  it('meet when one names the guest and the other only function and country', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2026-01-21') }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [{ function: 'ambassador', country: 'GA' }], date: dayOf('2026-01-21') }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(true)
  })

  it('meet when one paper takes the host for the guest', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.peru], date: dayOf('2026-01-21') }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [guests.peruArabic], guests: [hostArabic], date: dayOf('2026-01-21') }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(true)
  })

  it.each([['French', host, guests.gabon, 'fr'], ['Arabic', hostArabic, guests.gabonArabic, 'ar']] as const)('meet when 301 papers print one %s text', (_, receiving, received, language) => {
    const copies = Array.from({ length: 301 }, (_, at): ArticleSketch => ({ key: `c${1000 + at}`, language, meetings: [{ hosts: [receiving], guests: [received], date: dayOf('2026-01-21'), place: 'rabat' }] }))
    expect(link(copies.map(makeArticle)).events.map(({ reports }) => reports.length)).toEqual([301])
  })

  it.each([
    ['fr', 'Un incendie s’est déclaré dans la nuit au marché central, où les pompiers ont travaillé jusqu’au matin sans faire état de blessés.', 'Le conseil municipal a voté le budget des écoles du quartier'],
    ['ar', 'اندلع حريق ليلا في السوق المركزي وعمل رجال الإطفاء حتى الصباح على إخماده دون تسجيل أي إصابات بين التجار.', 'صادق المجلس البلدي على ميزانية المدارس في الحي رقم'],
  ] as const)('meet when 305 papers of 605 print one text of no meeting (%s)', (language, text, otherText) => {
    const copies = Array.from({ length: 305 }, (_, at): ArticleSketch => ({ key: `c${1000 + at}`, language, text, published: '2026-01-21' }))
    const rest = Array.from({ length: 300 }, (_, at): ArticleSketch => ({ key: `d${1000 + at}`, language, text: `${otherText} ${at}`, published: '2026-01-21' }))
    const { events } = link([...copies, ...rest].map(makeArticle))
    expect(events.map(({ reports }) => reports.filter(({ article }) => article.startsWith('c')).length).filter(Boolean)).toEqual([305])
  })

  it('meet although a month slipped, when all else agrees', () => {
    const meeting = { hosts: [host], guests: [guests.chile], place: 'dakhla', occasion: 'milipol' }
    const result = linkSketches(
      { key: 'a', text: 'Nadia Berrada, Isidora Fuentealba 7421 stages cynotechniques', meetings: [{ ...meeting, date: dayOf('2024-02-27') }] },
      { key: 'b', text: 'Nadia Berrada, Isidora Fuentealba 7421 stages cynotechniques', meetings: [{ ...meeting, date: dayOf('2024-01-27') }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(true)
  })
})

describe('other meetings', () => {
  it('of the same host on the same day stay apart', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2026-01-21'), place: 'rabat' }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.peruArabic], date: dayOf('2026-01-21'), place: 'rabat' }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })

  it('of one guest by two hosts on one day stay apart', () => {
    const minister = { name: 'Younes Tahiri', function: 'justice-minister', country: 'MA' }
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.peru], date: dayOf('2026-01-21'), place: 'rabat' }] },
      { key: 'b', meetings: [{ hosts: [minister], guests: [guests.peru], date: dayOf('2026-01-21'), place: 'rabat' }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })

  it.each([['three years', '2023-01-18'], ['one year', '2025-01-21'], ['a week', '2026-01-14']])('with the same guest %s before stay apart', (_, day) => {
    const meeting = { hosts: [host], guests: [guests.gabon], place: 'rabat' }
    const result = linkSketches(
      { key: 'a', text: 'Nadia Berrada a reçu Achille Moussavou pour un bilan', meetings: [{ ...meeting, date: dayOf('2026-01-21') }] },
      { key: 'b', text: 'Première audience : Achille Moussavou chez Nadia Berrada', meetings: [{ ...meeting, date: dayOf(day) }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })

  it.each([['French', guests.japan, 'fr'], ['Arabic', { ...guests.japan, name: 'هاروكي تانابي' }, 'ar']] as const)('on the margin of an assembly are not the assembly, which has all else in common (%s)', (_, taker, language) => {
    const there = { date: dayOf('2026-01-21'), place: 'tunis', occasion: 'aimc-session' }
    const result = linkSketches(
      { key: 'a', meetings: [{ ...there, kind: 'conference', hosts: [guests.japan] }] },
      { key: 'b', language, meetings: [{ ...there, kind: 'talks', hosts: [taker], guests: [guests.chile] }] },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })

  it('that an article only recalls are not what it reports', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2025-06-26') }] },
      {
        key: 'b', language: 'ar',
        meetings: [
          { hosts: [hostArabic], guests: [guests.peruArabic], date: dayOf('2026-01-21') },
          { hosts: [hostArabic], guests: [guests.gabonArabic], date: dayOf('2025-06-26'), status: 'recalled' },
        ],
      },
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })

  it('of two countries told by one article are two events, each linked to its own reports', () => {
    const result = linkSketches(
      { key: 'a', meetings: [{ hosts: [host], guests: [guests.gabon], date: dayOf('2026-01-21') }, { hosts: [host], guests: [guests.peru], date: dayOf('2026-01-21') }] },
      { key: 'b', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.gabonArabic], date: dayOf('2026-01-21') }] },
      { key: 'c', language: 'ar', meetings: [{ hosts: [hostArabic], guests: [guests.peruArabic], date: dayOf('2026-01-21') }] },
    )
    expect(groupsOf(result).filter((group) => group.includes('a'))).toEqual(['a b', 'a c'])
  })

  it('are not chained through reports without a date', () => {
    const meeting = { hosts: [host], guests: [guests.gabon] }
    const result = linkSketches(
      { key: 'a', meetings: [{ ...meeting, date: dayOf('2022-06-10') }] },
      { key: 'b', meetings: [{ ...meeting, date: dayOf('2024-06-25') }] },
      ...['c', 'd', 'e'].map((key): ArticleSketch => ({ key, meetings: [meeting] })),
    )
    expect(togetherIn(result, 'a', 'b')).toBe(false)
  })
})

describe('two ambassadors whom one minister receives on one day in one town', () => {
  const read = (key: string, text: string): LinkArticle => ({ key, annotation: annotate({ id: null, url: null, title: null, text, published: '2026-01-22', language: null, source: null }) })
  const abroad = ['JP', 'PE', 'CL', 'SE', 'CA', 'BR', 'IN', 'KE', 'PL', 'TH'].map((country, at) =>
    makeArticle({ key: `x${at}`, meetings: [{ hosts: [{ function: 'interior-minister', country }], guests: [{ function: 'ambassador', country: 'GA' }], date: dayOf(`20${at + 10}-03-05`) }] }))
  const texts = {
    france: 'Le ministre de l’Intérieur a reçu mercredi à Rabat l’ambassadeur de France, avec lequel il a parlé de visas et de formation.',
    spain: 'Mercredi à Rabat, le ministre de l’Intérieur a eu des entretiens avec l’ambassadeur d’Espagne sur la pêche, les ports et la migration.',
    franceArabic: 'استقبل وزير الداخلية يوم الأربعاء بالرباط سفير فرنسا، وتناول اللقاء التأشيرات والتكوين.',
    spainArabic: 'أجرى وزير الداخلية يوم الأربعاء بالرباط مباحثات مع سفير إسبانيا حول الصيد والموانئ والهجرة.',
  }

  it.each([
    ['french', 'french', 'france', 'spain', false],
    ['arabic', 'arabic', 'franceArabic', 'spainArabic', false],
    ['french', 'arabic', 'france', 'spainArabic', false],
    ['arabic', 'french', 'franceArabic', 'spain', false],
    ['french', 'arabic, of one ambassador', 'france', 'franceArabic', true],
    ['french', 'arabic, of the other', 'spain', 'spainArabic', true],
  ] as const)('are two events, and each is one: %s, %s', (_, __, one, other, isOne) => {
    expect(togetherIn(link([read('a', texts[one]), read('b', texts[other]), ...abroad]), 'a', 'b')).toBe(isOne)
  })
})

describe('articles without a meeting', () => {
  it('have no event when nothing ties them', () => {
    const result = linkSketches(
      { key: 'profile', text: 'Portrait de Nadia Berrada, première policière du pays', people: [host] },
      { key: 'comment', language: 'ar', text: 'رأي في مسار نادية برادة', people: [hostArabic] },
    )
    expect(groupsOf(result)).toEqual(['x1', 'x2', 'x3'])
  })
})
