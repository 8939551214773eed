import { describe, expect, it } from 'vitest'
import { linkArticles } from '@/tests/support/link-articles'
import { relateEvents } from '@/lib/linking/relate-events'
import { UNKNOWN_DATE } from '@/lib/model/annotation'
import type { EventFacts } from '@/lib/model/event'
import { dayOf, makeArticle, type ArticleSketch, type SideSketch } from '../support/annotation-factory'

const host: SideSketch = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
const gabon: SideSketch = { name: 'Olivier Moussavou', function: 'ambassador', country: 'GA' }
const peru: SideSketch = { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' }

function reasonsBetween(left: string, right: string, ...sketches: ArticleSketch[]) {
  const { events, relations } = linkArticles({ articles: sketches.map(makeArticle), previous: { events: [], people: [] }, verdicts: [] })
  const idOf = (country: string, day: string) => events.find(({ facts }) => facts.countries.includes(country) && facts.date.edtf === day)?.id
  const [one, other] = [left, right].map((name) => idOf(...(name.split(' ') as [string, string])))
  return relations.filter((relation) => [relation.left, relation.right].sort().join() === [one, other].sort().join()).map(({ kind, value }) => `${kind} ${value}`)
}

describe('relations between events', () => {
  it('tie two receptions of one day told by one page, and not by their host', () => {
    const page = { key: 'a', meetings: [gabon, peru].map((guest) => ({ hosts: [host], guests: [guest], date: dayOf('2026-01-21') })) }
    expect(reasonsBetween('GA 2026-01-21', 'PE 2026-01-21', page)).toEqual(['same-document a', 'same-day 2026-01-21'])
  })

  it('tie a later meeting with the same guest as a follow-up', () => {
    const meet = (key: string, day: string, language: 'fr' | 'ar' = 'fr', guest = gabon) => ({ key, language, meetings: [{ hosts: [host], guests: [guest], date: dayOf(day) }] })
    const reasons = reasonsBetween('GA 2025-01-15', 'GA 2026-01-21', meet('a', '2025-01-15'), meet('b', '2026-01-21', 'ar', { ...gabon, name: 'أوليفيي موسافو' }))
    expect(reasons.map((reason) => reason.split(' ')[0])).toEqual(['follow-up', 'follow-up'])
  })

  it('tie meetings by a subject that is less common than security', () => {
    const meet = (key: string, guest: SideSketch, day: string) => ({ key, meetings: [{ hosts: [host], guests: [guest], date: dayOf(day), topics: ['training', 'police-cooperation'] }] })
    expect(reasonsBetween('GA 2025-01-15', 'PE 2026-01-21', meet('a', gabon, '2025-01-15'), meet('b', peru, '2026-01-21'))).toEqual(['same-subject training'])
  })

  it.each([
    ['a visit and talks in its days', { kind: 'visit', countries: ['PE'] }, { kind: 'talks', countries: ['PE'] }, '2026-01-21', 'part-of PE'],
    ['a conference and talks on its margin', { kind: 'conference', occasion: 'milipol' }, { kind: 'talks', occasion: 'milipol' }, '2026-01-21', 'part-of milipol'],
    ['a visit and talks of another week', { kind: 'visit', countries: ['PE'] }, { kind: 'talks', countries: ['PE'] }, '2026-03-02', 'follow-up PE'],
    ['two visits', { kind: 'visit', countries: ['PE'] }, { kind: 'visit', countries: ['PE'] }, '2026-01-21', 'same-country PE'],
  ] as const)('tie %s', (_, whole, part, day, expected) => {
    const facts: EventFacts = { kind: 'other', hosts: [{ person: 'p1', function: null, country: 'MA', organisation: null, gender: null }], counterparts: [], countries: [], date: dayOf('2026-01-19/2026-01-22'), place: null, occasion: null, topics: [] }
    const frame = { id: 'e1', slug: 'e1', reports: [], facts: { ...facts, ...whole, countries: 'countries' in whole ? [...whole.countries] : [] } }
    const inside = { id: 'e2', slug: 'e2', reports: [], facts: { ...facts, ...part, countries: 'countries' in part ? [...part.countries] : [], date: dayOf(day) } }
    expect(relateEvents([inside, frame], []).map(({ kind, value }) => `${kind} ${value}`)).toContain(expected)
  })
})

describe('the number of related events', () => {
  const event = (id: string, facts: Partial<EventFacts>) => ({
    id, slug: id, reports: [],
    facts: { kind: 'reception' as const, hosts: [], counterparts: [], countries: [], date: UNKNOWN_DATE, place: null, occasion: null, topics: [], ...facts },
  })
  const guest = (person: string) => ({ person, function: null, country: null, organisation: null, gender: null })
  const partnersOf = (id: string, events: ReturnType<typeof event>[]) =>
    relateEvents(events, []).flatMap(({ left, right }) => (left === id ? [right] : right === id ? [left] : [])).toSorted()

  /** One with twelve guests, and twelve who each met one of them: stronger ties than a country. */
  const withTwelve = (id: string, prefix: string) => {
    const guests = Array.from({ length: 12 }, (_, at) => guest(`${prefix}${10 + at}`))
    return { whole: event(id, { counterparts: guests, countries: ['PE'] }), others: guests.map((own) => event(own.person, { counterparts: [own] })) }
  }
  const [first, second] = [withTwelve('h', 'p'), withTwelve('y', 'q')]

  it('is one for an event whose only tie is to one that has many', () => {
    const events = [...first.others, first.whole, event('z', { countries: ['PE'] })]
    expect(partnersOf('z', events)).toEqual(['h'])
    expect(partnersOf('h', events)).toEqual([...first.others.map(({ id }) => id), 'z'])
  })

  it('is twelve where both have stronger ties than the one to each other', () => {
    const events = [...first.others, first.whole, ...second.others, second.whole]
    expect(partnersOf('h', events)).toEqual(first.others.map(({ id }) => id))
    expect(partnersOf('y', events)).toEqual(second.others.map(({ id }) => id))
  })
})

describe('a meeting that an article recalls or announces', () => {
  const report = (key: string, language: 'fr' | 'ar', name: string): ArticleSketch => ({ key, language, meetings: [{ hosts: [{ ...host, name: language === 'ar' ? 'نادية برادة' : 'Nadia Berrada' }], guests: [{ ...gabon, name }], date: dayOf('2026-01-21') }] })
  const telling = (status: 'recalled' | 'announced', language: 'fr' | 'ar'): ArticleSketch => {
    const names = language === 'ar' ? ['نادية برادة', 'ريكاردو كيسبي', 'أوليفيي موسافو'] : ['Nadia Berrada', 'Ricardo Quispe', 'Olivier Moussavou']
    const [first, second, third] = names
    return {
      key: 'c', language,
      meetings: [
        { hosts: [{ ...host, name: first ?? '' }], guests: [{ ...peru, name: second ?? '' }], date: dayOf('2026-03-04') },
        // An announcement without both sides is no report of its own.
        { status, hosts: status === 'announced' ? [] : [{ ...host, name: first ?? '' }], guests: [{ ...gabon, name: third ?? '' }], date: dayOf('2026-01-21') },
      ],
    }
  }
  const articles = (last: ArticleSketch) => [report('a', 'fr', 'Olivier Moussavou'), report('b', 'ar', 'أوليفيي موسافو'), last].map(makeArticle)

  it.each([['recalled', 'fr'], ['recalled', 'ar'], ['announced', 'fr'], ['announced', 'ar']] as const)('is noted when %s in %s, tied as a follow-up, and never linked', (status, language) => {
    const { events, relations } = linkArticles({ articles: articles(telling(status, language)), previous: { events: [], people: [] }, verdicts: [] })
    expect(events.map(({ reports }) => reports.map(({ article }) => article).sort())).toEqual(expect.arrayContaining([['a', 'b'], ['c']]))
    const [noted] = events.flatMap(({ reports }) => reports).filter(({ article }) => article === 'c')
    expect(noted?.evidence).toEqual([expect.objectContaining({ kind: 'background', rule: `background.${status}`, weight: 0, left: expect.objectContaining({ text: language === 'ar' ? 'أوليفيي موسافو' : 'Olivier Moussavou' }) })])
    expect(relations.map(({ kind }) => kind)).toContain('follow-up')
  })

  it('is nothing when no report tells it', () => {
    const { events } = linkArticles({ articles: [makeArticle(telling('recalled', 'fr'))], previous: { events: [], people: [] }, verdicts: [] })
    expect(events.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence))).toEqual([])
  })
})
