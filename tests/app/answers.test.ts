import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { answerCalendar, answerEventCalendar } from '@/app/answer-calendar'
import { answerFeed } from '@/app/answer-feed'
import { listSitemapEntries, listSitemapFiles } from '@/app/sitemap-files'
import { saveLinks } from '@/lib/store/links'
import { closeRun, openRun } from '@/lib/store/runs'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articleOf, articles } from '@/tests/store/collection-articles'
import { events } from '@/tests/store/collection-events'
import { linksOf } from '@/tests/store/collection-links'

useStore(async () => {
  const run = await openRun('ingest')
  await saveArticles(articles)
  await saveLinks(linksOf())
  await closeRun(run)
})

const ask = (headers: Record<string, string> = {}) => new Request('https://jisr.example/', { headers })
const summaries = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))

describe('a feed', () => {
  it.each([
    [{ lang: 'fr' }, ['Rencontre e2', 'Rencontre e3', 'Rencontre e1'], 'fr', ['/fr', '/ar']],
    [{ lang: 'ar' }, ['لقاء e2', 'لقاء e3', 'لقاء e1'], 'ar', ['/ar', '/fr']],
    [{ lang: 'ar', section: 'countries', slug: 'danemark' }, ['لقاء e1'], 'ar', ['/ar/countries/danemark', '/fr/countries/danemark']],
  ])('of %j tells its events and names its page in both languages', async (params, titles, language, pages) => {
    const answer = await answerFeed(ask(), params, 'atom')
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(answer.headers.get('content-language')).toBe(language)
    const text = await answer.text()
    expect(parseAtomFeed(text).entries?.map(({ title }) => title?.value)).toEqual(titles)
    const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'link' }).parse(text)
    const alternates = feed.link.filter(({ rel }: { rel: string }) => rel === 'alternate')
    expect(alternates.map(({ href }: { href: string }) => new URL(href).pathname)).toEqual(pages)
  })

  it.each([
    [{ lang: 'de' }],
    [{ lang: 'ar', section: 'countries', slug: 'nulle-part' }],
    [{ lang: 'fr', section: 'events', slug: 'idrissi-berg' }],
    [{ lang: 'fr', section: '__proto__', slug: 'danemark' }],
  ])('of %j is not found, in plain words', async (params) => {
    const any = ask({ 'If-None-Match': '*' })
    for (const answer of [await answerFeed(ask(), params, 'json'), await answerCalendar(ask(), params), await answerFeed(any, params, 'json'), await answerCalendar(any, params)]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
    }
  })

  it('is not sent again to somebody who has it, until the store changes', async () => {
    const first = await answerFeed(ask(), { lang: 'ar' }, 'rss')
    const [tag, date] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? '']
    const known = [{ 'If-None-Match': tag }, { 'If-None-Match': `"other", ${tag.replace('W/', '')}` }, { 'If-Modified-Since': date }, { 'If-None-Match': '*' }]
    for (const headers of known) {
      const again = await answerFeed(ask(headers), { lang: 'ar' }, 'rss')
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    const unknown = [{ 'If-None-Match': '"other"' }, { 'If-None-Match': '"other"', 'If-Modified-Since': date }, { 'If-Modified-Since': 'yesterday' }, { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }]
    for (const headers of unknown) expect((await answerFeed(ask(headers), { lang: 'ar' }, 'rss')).status).toBe(200)
    await saveArticles([articleOf('neuf')])
    expect((await answerFeed(ask({ 'If-None-Match': tag }), { lang: 'ar' }, 'rss')).status).toBe(200)
  })

  it('of an empty store is a feed', async () => {
    await saveLinks(linksOf({ events: [], people: [], relations: [], entities: [] }))
    for (const format of ['atom', 'rss', 'json'] as const) expect((await answerFeed(ask(), { lang: 'fr' }, format)).status).toBe(200)
    expect(summaries(await (await answerCalendar(ask(), { lang: 'ar' })).text())).toEqual([])
  })
})

describe('a calendar', () => {
  it.each([
    ['fr', ['Rencontre e1', 'Rencontre e2']],
    ['ar', ['لقاء e1', 'لقاء e2']],
  ])('in %s has every event of a known day', async (lang, titles) => {
    expect(summaries(await (await answerCalendar(ask(), { lang })).text())).toEqual(titles)
  })

  it('of one event has that event; there is none of one whose day is not known', async () => {
    expect(summaries(await (await answerEventCalendar(ask(), { lang: 'ar', slug: 'idrissi-berg' })).text())).toEqual(['لقاء e1'])
    expect((await answerEventCalendar(ask(), { lang: 'ar', slug: 'idrissi-lundi' })).status).toBe(404)
    expect((await answerEventCalendar(ask(), { lang: 'ar', slug: 'nulle-part' })).status).toBe(404)
  })

  it('of an event that was merged is where the event is now', async () => {
    await saveLinks(linksOf({ events: events.filter(({ id }) => id !== 'e2'), relations: [], redirects: [{ from: 'idrissi-lind', to: 'idrissi-berg' }] }))
    const answer = await answerEventCalendar(ask(), { lang: 'ar', slug: 'idrissi-lind' })
    expect([answer.status, new URL(answer.headers.get('location') ?? '').pathname]).toEqual([308, '/ar/events/idrissi-berg.ics'])
  })
})

describe('the sitemap', () => {
  it('has the files that it lists and no others', async () => {
    const files = await listSitemapFiles()
    expect(files).toEqual(['sections-1.xml', 'events-1.xml', 'entities-1.xml', 'articles-1.xml'])
    for (const file of files) expect(await listSitemapEntries(file), file).not.toBeNull()
    for (const file of ['sections-2.xml', 'events-0.xml', 'events-1', 'toString-1.xml', '', 'constructor-1.xml']) expect(await listSitemapEntries(file), file).toBeNull()
  })

  it('gives every page in both languages, and an article only in its own, with its translation', async () => {
    const paths = async (file: string) => ((await listSitemapEntries(file)) ?? []).map(({ address, versions }) => [new URL(address).pathname, Object.keys(versions ?? {})])
    expect(await paths('events-1.xml')).toContainEqual(['/ar/events/idrissi-berg', ['fr', 'ar']])
    expect(await paths('entities-1.xml')).toContainEqual(['/fr/countries/danemark', ['fr', 'ar']])
    const versions = (await paths('articles-1.xml')).map(([path, tags]) => [String(path).slice(0, 4), tags])
    expect(versions).toEqual([['/fr/', ['fr', 'ar']], ['/ar/', ['ar', 'fr']], ['/fr/', []], ['/fr/', []]])
  })
})
