import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GET as listEvents } from '@/app/api/v1/events/route'
import { GET as findEvent } from '@/app/api/v1/events/[id]/route'
import { GET as findArticle } from '@/app/api/v1/articles/[id]/route'
import { GET as listEntities } from '@/app/api/v1/entities/route'
import { GET as findEntity } from '@/app/api/v1/entities/[id]/route'
import { GET as searchEvents } from '@/app/api/v1/search/route'
import { GET as nothing } from '@/app/api/v1/[...rest]/route'
import { ExportedArticle, ExportedEntity, ExportedEvent, ExportedOutline, ExportedSearch, pageOf } from '@/lib/model/exported'
import { Problem } from '@/lib/model/problem'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { articles } from '@/tests/store/collection-articles'
import { linksOf } from '@/tests/store/collection-links'
import { useStore } from '@/tests/support/store'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

type Route = typeof listEvents
const ask = (route: Route, address: string, id = '', headers: Record<string, string> = {}): Promise<Response> =>
  route(new Request(`http://jisr.example/api/v1${address}`, { headers }), { params: Promise.resolve(id === '' ? undefined : { id }) })

const idsOf = async (address: string): Promise<string[]> => {
  const { items } = pageOf(ExportedOutline).parse(await (await ask(listEvents, address)).json())
  return items.map(({ id }) => id)
}

describe('the list of events', () => {
  it.each([
    ['everything, the newest first and the undated last', '', ['e1', 'e2', 'e3']],
    ['a country by its code', '?country=DK', ['e1']],
    ['a country by its code in small letters', '?country=dk', ['e1']],
    ['a country by its address', '?country=danemark', ['e1']],
    ['a person by id', '?person=karim-idrissi', ['e1', 'e2', 'e3']],
    ['a topic', '?topic=commerce', ['e1']],
    ['a country and a topic together', '?country=DK&topic=trade', ['e1']],
    ['what happened this month or later', '?from=2026-01', ['e1']],
    ['what happened until a year', '?to=2025', ['e2']],
    ['one day', '?from=2026-01-21&to=2026-01-21', ['e1']],
    ['what both presses report', '?coverage=both', ['e1']],
    ['what only the French press reports', '?coverage=only-fr', ['e2', 'e3']],
    ['what only the Arabic press reports', '?coverage=only-ar', []],
    ['a parameter that is left empty', '?country=&topic=', ['e1', 'e2', 'e3']],
    ['a page after the last', '?page=9', []],
    ['a country that takes part in nothing', '?country=JP', []],
  ])('answers %s', async (_, address, ids) => {
    expect(await idsOf(address)).toEqual(ids)
  })

  it('says how many there are, and where the neighbouring pages are', async () => {
    const answer = await ask(listEvents, '?page=2')
    expect(await answer.json()).toMatchObject({ page: 2, pages: 1, total: 3 })
    expect(answer.headers.get('link')).toBe('</api/v1?page=1>; rel="prev"')
  })
})

describe('one thing', () => {
  it.each([
    ['an event by id', findEvent, 'e1', ExportedEvent, { slug: 'idrissi-berg' }],
    ['an event by address', findEvent, 'idrissi-berg', ExportedEvent, { id: 'e1' }],
    ['an article by its own id', findArticle, '007', ExportedArticle, { source: 'La Lettre', events: ['e1'] }],
    ['an Arabic article', findArticle, 'risala', ExportedArticle, { title: 'سفيرة الدنمارك بالرباط' }],
    ['a country', findEntity, 'DK', ExportedEntity, { kind: 'country', events: 1, reports: { fr: 2, ar: 1 } }],
    ['a person', findEntity, 'anna-berg', ExportedEntity, { names: { fr: 'Anna Berg', ar: 'آنا بيرغ' } }],
  ])('answers %s in the shape that it promises', async (_, route, id, shape, part) => {
    const answer = await ask(route, '/x', id)
    expect(answer.status).toBe(200)
    expect(shape.parse(await answer.json())).toMatchObject(part)
  })

  it.each([
    ['fr', { fr: 'Danemark' }, { fr: 2, ar: 1 }],
    ['ar', { ar: 'الدنمارك' }, { fr: 2, ar: 1 }],
  ])('is told in %s alone, and its counts whole', async (lang, names, reports) => {
    expect(await (await ask(findEntity, `/entities/DK?lang=${lang}`, 'DK')).json()).toMatchObject({ names, reports })
    const { names: told } = z.object({ names: z.record(z.string(), z.string()) }).parse(await (await ask(findEntity, `/x?lang=${lang}`, 'DK')).json())
    expect(told).toEqual(names)
  })
})

describe('a search', () => {
  it.each([
    ['a name in Latin letters, told in Arabic', 'idrissi', ['e1', 'e2', 'e3'], 'الإدريسي'],
    ['a name in Arabic letters, told in French', 'الإدريسي', ['e1', 'e2', 'e3'], 'Idrissi'],
    ['a nationality', 'الدنماركية', ['e1'], 'Danemark'],
  ])('finds %s', async (_, q, events, words) => {
    const found = ExportedSearch.parse(await (await ask(searchEvents, `/search?q=${encodeURIComponent(q)}`)).json())
    expect(found.items.map(({ event }) => event.id).toSorted()).toEqual(events)
    const marked = found.items.flatMap(({ passages }) => passages.flatMap(({ text, highlights }) => highlights.map(([start, end]) => text.slice(start, end))))
    expect(marked.some((mark) => mark.includes(words)), marked.join(' | ')).toBe(true)
  })

  it.each([
    ['idrissi', '&country=DK', ['e1']],
    ['الإدريسي', '&country=dk', ['e1']],
    ['idrissi', '&country=danemark', ['e1']],
    ['الإدريسي', '&topic=trade', ['e1']],
    ['idrissi', '&country=atlantide', []],
    ['الإدريسي', '&person=nobody', []],
  ])('for %s is narrowed down by the id or the address of an entity: %s', async (q, filter, events) => {
    const found = ExportedSearch.parse(await (await ask(searchEvents, `/search?q=${encodeURIComponent(q)}${filter}`)).json())
    expect(found.items.map(({ event }) => event.id)).toEqual(events)
  })

  it.each(['idrissi', 'الإدريسي'])('for %s has nothing after its last page, as every list', async (q) => {
    const answer = await ask(searchEvents, `/search?q=${encodeURIComponent(q)}&page=9`)
    expect(await answer.json()).toMatchObject({ items: [], articles: [], page: 9, pages: 1, total: 3 })
  })

  it('needs a query, and takes any', async () => {
    expect((await ask(searchEvents, '/search')).status).toBe(400)
    expect((await ask(searchEvents, `/search?q=${encodeURIComponent('"( AND * -')}`)).status).toBe(200)
  })
})

describe('reading again', () => {
  it.each([
    ['its tag', (tag: string) => tag, 304],
    ['its tag, as if it were strong', (tag: string) => tag.replace('W/', ''), 304],
    ['one of several tags', (tag: string) => `"x", ${tag}`, 304],
    ['any tag', () => '*', 304],
    ['another tag', () => '"x"', 200],
  ])('with %s', async (_, condition, status) => {
    const first = await ask(listEvents, '')
    const again = await ask(listEvents, '', '', { 'If-None-Match': condition(first.headers.get('etag') ?? '') })
    expect([again.status, (await again.text()) === '']).toEqual([status, status === 304])
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('is allowed from any site', async () => {
    expect((await ask(listEntities, '')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('what is wrong', () => {
  it.each([
    ['a language that is none', listEvents, '?lang=de', 400, ['lang']],
    ['a day that is none', listEvents, '?from=2026-02-30', 400, ['from']],
    ['words for a date', listEvents, '?to=أمس', 400, ['to']],
    ['a page before the first', listEvents, '?page=0', 400, ['page']],
    ['a parameter nobody knows', listEvents, '?contry=PK', 400, ['contry']],
    ['a parameter given twice', listEvents, '?country=PK&country=MA', 400, ['country']],
    ['a kind that is none', listEntities, '?kind=planet', 400, ['kind']],
    ['a value without end', listEvents, `?country=${'x'.repeat(10_000)}`, 400, ['country']],
    ['an event that is not there', findEvent, '', 404, undefined],
    ['an address that is not there', nothing, '/nowhere?x=1', 404, undefined],
  ])('%s is told in both languages', async (_, route, address, status, parameters) => {
    const answer = await ask(route, address, 'nothing')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    const problem = Problem.parse(await answer.json())
    expect(problem).toMatchObject({ status, title: problem.languages.fr.title })
    expect(problem.parameters).toEqual(parameters)
    for (const name of parameters ?? []) expect(problem.languages.ar.detail).toContain(name)
  })

  it.each([
    ['as the address asks', '?page=0&lang=ar', {}, 'ar'],
    ['as the program prefers', '?page=0', { 'Accept-Language': 'ar-MA,fr;q=0.5' }, 'ar'],
    ['in French else', '?page=0', {}, 'fr'],
  ])('is told %s', async (_, address, headers, language) => {
    const answer = await ask(listEvents, address, '', headers)
    const problem = Problem.parse(await answer.json())
    expect(answer.headers.get('content-language')).toBe(language)
    expect(problem.detail).toBe(problem.languages[language === 'ar' ? 'ar' : 'fr'].detail)
  })
})
