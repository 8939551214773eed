import { describe, expect, it } from 'vitest'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityProfile } from '@/lib/model/entity-view'
import type { LinkedEvent, Person } from '@/lib/model/event'
import { SECTION_OF } from '@/lib/model/entity-sections'
import { languageTags, type Language } from '@/lib/languages'
import { client } from '@/lib/store/client'
import { findEntity, listEntitySlugs } from '@/lib/store/entities'
import { EVENTS_ON_PAGE, listEntityEvents } from '@/lib/store/entity-events'
import { listTies } from '@/lib/store/event-roles'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { entities, people } from './collection-entities'
import { events, factsOf, partyOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'
import { listIndex } from './list-index'

const kinds = Object.keys(SECTION_OF) as EntityKind[]

async function profile(kind: EntityKind, slug: string, language: Language): Promise<EntityProfile> {
  const found = await findEntity(kind, slug, language)
  if (!found) throw new Error(`no ${kind} ${slug}`)
  return found
}

describe('the page of an entity', () => {
  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf())
  })

  it('tells an Arabic reader all about a person', async () => {
    expect(await profile('person', 'karim-idrissi', 'ar')).toMatchObject({
      name: { text: 'كريم الإدريسي', language: 'ar' },
      otherName: { text: 'Karim Idrissi', language: 'fr' },
      country: { name: { text: 'المغرب', language: 'ar' }, page: { slug: 'maroc' } },
      functions: [{ name: { text: 'مدير', language: 'ar' }, events: 3, period: '2025-12/2026-01' }],
      namesakes: [],
      reports: { fr: 3, ar: 1 },
      period: '2025-12/2026-01',
      events: 3,
      sort: null,
    })
  })

  it('tells a French reader how a name is written and where, the newest article first', async () => {
    const { spellings } = await profile('person', 'karim-idrissi', 'fr')
    expect(spellings.map(({ text, language, articles: count, seen }) => [text, language, count, seen.map(({ key }) => key)])).toEqual([
      ['Karim Idrissi', 'fr', 2, ['lettre', 'agenda']],
      ['Idrissi', 'fr', 1, ['depeche']],
      ['كريم الإدريسي', 'ar', 1, ['risala']],
    ])
    const danemark = await profile('country', 'danemark', 'ar')
    expect(danemark.spellings.map(({ text, seen }) => [text, seen.map(({ title }) => title.text)])).toEqual([
      ['Danemark', ['Le Danemark à Rabat']],
      ['royaume du Danemark', ['Le Danemark à Rabat']],
      ['الدنمارك', ['سفيرة الدنمارك بالرباط']],
    ])
  })

  it('says of which country a place is, and who meets there', async () => {
    const rabat = await profile('place', 'rabat', 'fr')
    expect(rabat).toMatchObject({ country: { name: { text: 'Maroc' } }, functions: [], events: 1, period: '2026-01' })
    expect(rabat.companions.map(({ kind, met }) => [kind, met.map(({ entity, events: count }) => [entity.slug, count])])).toEqual([
      ['person', [['anna-berg', 1], ['karim-idrissi', 1]]],
      ['country', [['danemark', 1]]],
      ['topic', [['commerce', 1]]],
    ])
  })

  it('does not lead to a country that nobody of takes part in an event', async () => {
    const [first] = events
    if (!first) throw new Error('no event')
    const away = { ...first, facts: factsOf({ hosts: [], counterparts: [partyOf('anna-berg', null)], place: 'rabat' }) }
    await saveLinks(linksOf({ events: [away], relations: [] }))
    expect((await profile('place', 'rabat', 'ar')).country).toEqual({ name: { text: 'المغرب', language: 'ar' }, page: null })
  })

  it('is there for what takes part in an event, of each of the five kinds, and for nothing else', async () => {
    const slugs = async (kind: EntityKind) => (await listEntitySlugs(kind)).toSorted()
    expect(await Promise.all(kinds.map(slugs))).toEqual([
      ['anna-berg', 'jonas-lind', 'karim-idrissi'], ['danemark', 'finlande', 'maroc'], [], ['rabat'], ['commerce'],
    ])
    expect((await listEntitySlugs('person'))[0]).toBe('karim-idrissi')
    expect(await findEntity('person', 'danemark', 'ar')).toBeNull()
    await saveLinks(linksOf({ events: events.slice(1), relations: [] }))
    expect(await findEntity('person', 'anna-berg', 'ar')).toBeNull()
    expect(await Promise.all(kinds.map(slugs))).toEqual([['jonas-lind', 'karim-idrissi'], ['finlande', 'maroc'], [], [], []])
  })

  it('forgets the function of somebody who is told without one, and keeps the words of the other language', async () => {
    expect((await profile('person', 'jonas-lind', 'fr')).functions).toEqual([])
    const told = partyOf('jonas-lind', 'FI', 'نظيره الفنلندي')
    const told2 = { ...told, function: told.function && { ...told.function, key: null, language: 'ar' } }
    await saveLinks(linksOf({ events: [{ id: 'e1', slug: 'e1', facts: factsOf({ counterparts: [told2] }), reports: [reportOf('lettre')] }], relations: [] }))
    expect((await profile('person', 'jonas-lind', 'fr')).functions).toEqual([{ name: { text: 'نظيره الفنلندي', language: 'ar' }, events: 1, period: '2026-01' }])
  })
})

/** Invented events between invented people of three countries, on days of several years and on none. */
function inventEvents(count: number): LinkedEvent[] {
  const guests = ['anna-berg', 'jonas-lind', null]
  return Array.from({ length: count }, (_, index) => {
    const day = index % 7 === 0 ? null : new Date(Date.UTC(2015, 0, 1 + ((index * 97) % 3_000))).toISOString().slice(0, 10)
    return {
      id: `e${index}`,
      slug: `s${index}`,
      facts: factsOf({
        hosts: index % 5 === 0 ? [] : [partyOf('karim-idrissi', 'MA', index % 2 === 0 ? 'director' : 'ambassador')],
        counterparts: [partyOf(guests[index % 3] ?? null, ['DK', 'FI', 'FI'][index % 3] ?? null, index % 4 === 0 ? 'ambassador' : null)],
        countries: index % 3 === 0 ? ['DK'] : ['FI'],
        date: day === null ? { edtf: null, weekday: null, precision: 'unknown' } : { edtf: day, weekday: null, precision: 'day' },
        place: index % 2 === 0 ? 'rabat' : null,
        topics: index % 11 === 0 ? ['trade'] : [],
      }),
      reports: [reportOf(articles[index % articles.length]?.key ?? '')],
    }
  })
}

describe('the pages of a collection of many events', () => {
  const many = inventEvents(400)
  const everything = entities.flatMap(({ kind, key, slug }) => (kind === 'country' || kind === 'place' || kind === 'topic' ? [{ kind, key, slug }] : []))
    .concat(people.map(({ id, slug }) => ({ kind: 'person' as never, key: id, slug })))

  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf({ events: many, relations: [] }))
  })

  const eventsOf = ({ kind, key }: { kind: string; key: string }) => many.filter(({ facts }) => listTies(facts).some((tie) => tie.kind === kind && tie.key === key))

  it.each(everything)('count for $kind $slug what its events themselves say', async (of) => {
    const own = eventsOf(of)
    const found = await profile(of.kind, of.slug, 'fr')
    expect(found.events).toBe(own.length)
    const met = everything.filter((other) => other.key !== of.key && !(other.kind === 'country' && found.country?.page?.key === other.key)).flatMap((other) => {
      const common = own.filter((event) => eventsOf(other).includes(event)).length
      return common > 0 ? [[`${other.kind} ${other.key}`, common] as const] : []
    })
    expect(new Map(found.companions.flatMap(({ met: some }) => some.map(({ entity, events: count }) => [`${entity.kind} ${entity.key}`, count] as const)))).toEqual(new Map(met))
    for (const { met: some } of found.companions) expect(some.map(({ events: count }) => count)).toEqual(some.map(({ events: count }) => count).toSorted((a, b) => b - a))
  })

  it.each(everything)('tell every event of $kind $slug once, page by page, the newest first and the undated last', async (of) => {
    const own = eventsOf(of)
    const { pages } = await listEntityEvents(of, 1, 'ar')
    expect(pages).toBe(Math.ceil(own.length / EVENTS_ON_PAGE))
    const told = []
    for (let page = 1; page <= pages; page++) {
      const { events: list, years } = await listEntityEvents(of, page, 'ar')
      for (const { year, page: begins } of years) {
        const first = list.findIndex(({ date }) => (date.edtf?.slice(0, 4) ?? null) === year)
        if (begins === page) expect(first, `${year} on page ${page}`).toBeGreaterThanOrEqual(0)
        if (begins > page) expect(first, `${year} before page ${begins}`).toBe(-1)
      }
      told.push(...list)
    }
    expect(told.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted())
    const days = told.map(({ date }) => date.edtf ?? '')
    expect(days).toEqual(days.toSorted((one, other) => (one < other ? 1 : one > other ? -1 : 0)))
  })

  it('give the last page for one beyond it', async () => {
    const beyond = await listEntityEvents({ kind: 'person', slug: 'karim-idrissi' }, 999, 'fr')
    expect(beyond.page).toBe(beyond.pages)
    expect(beyond.events.length).toBeGreaterThan(0)
  })

  it.each(languageTags)('tell a reader of %s what somebody was and when, as the events say it', async (language) => {
    const own = many.filter(({ facts }) => facts.hosts.some(({ person, function: held }) => person === 'karim-idrissi' && held?.key === 'director'))
    const months = own.flatMap(({ facts }) => facts.date.edtf?.slice(0, 7) ?? []).toSorted()
    const { functions } = await profile('person', 'karim-idrissi', language)
    const director = functions.find(({ name }) => name.text === { fr: 'directeur', ar: 'مدير' }[language])
    expect(director).toMatchObject({ events: own.length })
    expect(director?.period?.split('/')[0]).toBe(months[0])
  })
})

describe('two people of one name', () => {
  const namesake: Person = {
    id: 'anna-berg-2', slug: 'anna-berg-2', names: { fr: 'Anna Berg', ar: 'آنا بيرغ' }, country: 'FI', gender: 'f', functions: [], local: [],
    spellings: [{ text: 'Anna Berg', language: 'fr', articles: ['agenda'] }, { text: 'آنا بيرغ', language: 'ar', articles: [] }],
  }
  const second: LinkedEvent = { id: 'e4', slug: 'e4', facts: factsOf({ counterparts: [partyOf('anna-berg-2', 'FI', 'director')] }), reports: [reportOf('agenda')] }

  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf({ events: [...events, second], people: [...people, namesake] }))
  })

  it.each([
    ['fr', [['anna-berg', 'ambassadrice', 'Danemark'], ['anna-berg-2', 'directeur', 'Finlande']]],
    ['ar', [['anna-berg', 'سفيرة', 'الدنمارك'], ['anna-berg-2', 'مدير', 'فنلندا']]],
  ] as const)('stay two in the index for a reader of %s, told apart by function and country', async (language, expected) => {
    const list = (await listIndex('person', language)).filter(({ slug }) => slug.startsWith('anna-berg'))
    expect(list.map(({ slug, function: held, country }) => [slug, held?.text, country?.text]).toSorted()).toEqual(expected)
    expect((await listIndex('person', language)).find(({ slug }) => slug === 'jonas-lind')?.function).toBeNull()
  })

  it('have a page each, and each leads to the other', async () => {
    expect(await profile('person', 'anna-berg', 'fr')).toMatchObject({
      events: 1,
      namesakes: [{ slug: 'anna-berg-2', function: { text: 'directeur' }, country: { text: 'Finlande' }, events: 1 }],
    })
    expect(await profile('person', 'anna-berg-2', 'ar')).toMatchObject({
      events: 1,
      namesakes: [{ slug: 'anna-berg', function: { text: 'سفيرة' }, country: { text: 'الدنمارك' } }],
    })
    const rows = await client().entity.findMany({ where: { kind: 'person' }, select: { slug: true } })
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length)
  })
})
