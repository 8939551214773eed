import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { toAtom } from '@/lib/publish/to-atom'
import { toJsonFeed } from '@/lib/publish/to-json-feed'
import { toRss } from '@/lib/publish/to-rss'
import { feedEventOf, feedOf } from './feed-events'

const both = ['fr', 'ar'] as const
const TITLES = { fr: 'Karim Idrissi reçoit آنا بيرغ', ar: 'كريم الإدريسي يستقبل Anna Berg' }

describe.each(both)('a feed in %s', (language) => {
  const other = language === 'fr' ? 'ar' : 'fr'
  const dir = language === 'fr' ? 'ltr' : 'rtl'
  const feed = feedOf(language)

  it('is Atom to a parser of feeds, with one entry for an event', () => {
    const parsed = parseAtomFeed(toAtom(feed))
    expect(parsed).toMatchObject({ id: feed.id, title: { value: feed.title }, subtitle: { value: feed.description }, updated: '2026-02-03T09:30:00.000Z' })
    expect(parsed.entries).toHaveLength(1)
    expect(parsed.entries?.[0]).toMatchObject({
      id: `tag:jisr.example,2026:event/e1/${language}`,
      title: { value: TITLES[language] },
      published: '2026-01-23T08:00:00.000Z',
      updated: '2026-02-03T09:30:00.000Z',
      categories: [{ term: 'country/DK' }, { term: 'topic/trade' }],
    })
  })

  it('says in Atom what language everything is in, and which pages are versions of one another', () => {
    const { feed: root } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'entry' || name === 'link' }).parse(toAtom(feed))
    expect(root['xml:lang']).toBe(language)
    expect(root.entry[0]['xml:lang']).toBe(language)
    const links = root.entry[0].link.map(({ rel, hreflang, href }: Record<string, string>) => [rel, hreflang, href])
    expect(links.slice(0, 2)).toEqual([
      ['alternate', language, `https://jisr.example/${language}/events/idrissi-berg`],
      ['alternate', other, `https://jisr.example/${other}/events/idrissi-berg`],
    ])
    expect(links).toContainEqual(['related', 'ar', 'https://jisr.example/ar/articles/ar-2'])
    expect(links).toContainEqual(['via', 'fr', 'https://lettre.example/danemark?a=1&b=2'])
    expect(root.link.filter(({ rel }: { rel: string }) => rel === 'self')).toHaveLength(1)
  })

  it('is RSS to two parsers of feeds', async () => {
    const text = toRss(feed)
    expect(parseRssFeed(text)).toMatchObject({ title: feed.title, language, items: [{ title: TITLES[language], guid: { isPermaLink: false }, dc: { languages: [language] } }] })
    const parsed = await new RssParser({ customFields: { item: ['dc:language'] } }).parseString(text)
    expect(parsed).toMatchObject({ title: feed.title, language, feedUrl: feed.self, link: feed.page.url })
    expect(parsed.items[0]).toMatchObject({
      title: TITLES[language],
      link: `https://jisr.example/${language}/events/idrissi-berg`,
      isoDate: '2026-01-23T08:00:00.000Z',
      'dc:language': language,
      guid: `tag:jisr.example,2026:event/e1/${language}`,
    })
  })

  it('is JSON Feed 1.1 with language and facts', () => {
    expect(parseJsonFeed(toJsonFeed(feed))).toMatchObject({ title: feed.title, language, feed_url: feed.self })
    const item = JSON.parse(toJsonFeed(feed)).items[0]
    expect(item).toMatchObject({ id: `tag:jisr.example,2026:event/e1/${language}`, language, title: TITLES[language] })
    expect(item._event).toMatchObject({ id: 'e1', date: { edtf: '2026-01-21', precision: 'day' }, place: 'rabat', countries: ['DK'], reports: { fr: 1, ar: 1 } })
  })

  it('wraps its content in one element with language and direction, and marks what is in the other', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${feed.entries[0]?.html ?? ''}</body></html>`)
    expect(document.body.children).toHaveLength(1)
    expect(document.body.firstElementChild?.getAttribute('lang')).toBe(language)
    expect(document.body.firstElementChild?.getAttribute('dir')).toBe(dir)
    const foreign = document.querySelector(`a[lang=${other}]`)
    expect(foreign?.getAttribute('dir')).toBe(dir === 'rtl' ? 'ltr' : 'rtl')
    expect(document.querySelectorAll(`a[lang=${language}]`)).toHaveLength(0)
    expect(document.querySelector('bdi[lang]')?.getAttribute('lang')).toBe(other)
  })

  it('without events is still a feed', async () => {
    const empty = feedOf(language, [])
    expect(parseAtomFeed(toAtom(empty)).id).toBe(empty.id)
    expect((await new RssParser().parseString(toRss(empty))).items).toEqual([])
    expect(JSON.parse(toJsonFeed(empty)).items).toEqual([])
  })
})

describe('what comes from outside', () => {
  const units = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 40 })
  const texts = fc.oneof(units, fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '</title>', '<!--', '&amp;', '"\'', '\uD83D', '\uDE00', '\u0000\u0008', '😀', '\uFFFE'))
  const tricky = fc.array(texts, { maxLength: 4 }).map((parts) => parts.join(''))

  it('never makes a feed unreadable, whatever letters it has', () => {
    fc.assert(
      fc.property(tricky, fc.constantFrom(...both), (text, language) => {
        const hostile = feedEventOf(language, { title: [text], account: [text, { text, language: 'ar', kind: 'person', key: null }] })
        const source = hostile.articles.map((article) => ({ ...article, source: text, title: { ...article.title, text } }))
        const feed = { ...feedOf(language, [{ ...hostile, articles: source }]), title: text }
        expect(XMLValidator.validate(toAtom(feed))).toBe(true)
        expect(XMLValidator.validate(toRss(feed))).toBe(true)
        expect(toAtom(feed).isWellFormed()).toBe(true)
        expect(toAtom(feed) + toRss(feed)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
        expect(JSON.parse(toJsonFeed(feed)).items).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  it('is passed on as an address only when it is one of the web', () => {
    const [article] = feedEventOf('fr').articles
    const addresses = ['javascript:alert(1)', 'data:text/html,x', 'https://', 'الرباط', 'https://risala.example/أخبار'].map((url) => ({ ...article, url }) as never)
    const feed = feedOf('fr', [feedEventOf('fr', { articles: addresses })])
    expect(feed.entries[0]?.reports.map(({ original }) => original)).toEqual([null, null, null, null, 'https://risala.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1'])
  })
})
