import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticlePage, EventPage } from '@/lib/model/view'
import { jsonLdText } from '@/lib/publish/json-ld'
import { newsArticleNode } from '@/lib/publish/json-ld-article'
import { eventNode } from '@/lib/publish/json-ld-event'
import { entityProfileNode } from '@/lib/publish/json-ld-entity'
import { digestNode, websiteNode } from '@/lib/publish/json-ld-site'
import { feedEventOf, site } from './feed-events'

const graphOf = (...nodes: Parameters<typeof jsonLdText>[0]) => JSON.parse(jsonLdText(nodes))['@graph']

function articleOf(language: 'fr' | 'ar', published: string | null): ArticlePage {
  const [link] = feedEventOf(language).articles
  if (!link) throw new Error('no article')
  return {
    ...link,
    published: published === null ? null : { edtf: published, origin: 'given' },
    sourceInText: false,
    paragraphs: [{ kind: 'body', language, pieces: ['…', { text: 'x', entity: feedEventOf(language).people[0] as never }, { text: 'y', entity: feedEventOf(language).people[0] as never }] }],
    noise: [],
    events: [feedEventOf(language)],
    others: [],
    minutes: 1,
    switchPath: '/',
  }
}

describe('an article', () => {
  it.each([
    ['fr', '2026-01-22', '2026-01-23', 'workTranslation'],
    ['fr', '2026-01-24', '2026-01-23', 'translationOfWork'],
    ['ar', null, '2026-01-23', 'workTranslation'],
    ['ar', '2026-01', '2026-01-01', 'workTranslation'],
  ] as const)('in %s of %s with a translation of %s is tied to it by %s', (language, own, other, property) => {
    const translation = articleOf(language === 'fr' ? 'ar' : 'fr', other)
    const [node] = graphOf(newsArticleNode(articleOf(language, own), translation, site))
    expect(node).toMatchObject({ '@type': 'NewsArticle', inLanguage: language, [property]: { '@id': expect.stringContaining(`/${translation.language}/articles/`) } })
    expect(Object.keys(node).filter((key) => /translation/i.test(key))).toEqual([property])
  })

  it('without a translation says of none, and what event it is about', () => {
    const [node] = graphOf(newsArticleNode(articleOf('ar', null), null, site))
    expect(JSON.stringify(node)).not.toMatch(/translation/i)
    expect(node).toMatchObject({
      headline: 'سفيرة الدنمارك بالرباط',
      about: [{ '@type': 'Event', '@id': 'https://jisr.example/events/idrissi-berg#event' }],
      mentions: [{ '@type': 'Person', name: 'Anna Berg' }],
    })
    expect(node).not.toHaveProperty('datePublished')
    expect(node).not.toHaveProperty('isBasedOn')
  })
})

describe('an event', () => {
  const page = (edtf: string | null): EventPage => ({
    ...feedEventOf('ar', { date: { edtf, weekday: null, precision: 'day' } }), hosts: [], counterparts: [], occasion: null, related: [], pair: null, neighbours: { earlier: null, later: null },
    reportsList: feedEventOf('ar').articles.map((article) => ({ article, type: 'report', strength: 'strong', probability: 1, counterpart: null, evidence: [] })),
  })
  const about = { language: 'ar', otherTitle: 'Karim Idrissi reçoit Anna Berg', site } as const

  it.each([
    ['2026-01-21', '2026-01-21', '2026-01-21'],
    ['2025-06-26/2025-06-28', '2025-06-26', '2025-06-28'],
    ['2025-06', '2025-06', '2025-06'],
    ['2025-06-26~', undefined, undefined],
    [null, undefined, undefined],
  ])('of %s begins on %s and ends on %s', (edtf, startDate, endDate) => {
    const [node] = graphOf(eventNode(page(edtf), about))
    expect([node.startDate, node.endDate]).toEqual([startDate, endDate])
  })

  it('is the subject of every report, each in its language', () => {
    const [node] = graphOf(eventNode(page('2026-01-21'), about))
    expect(node).toMatchObject({
      '@type': 'Event',
      '@id': 'https://jisr.example/events/idrissi-berg#event',
      name: 'كريم الإدريسي يستقبل Anna Berg',
      alternateName: 'Karim Idrissi reçoit Anna Berg',
      location: { '@type': 'Place', name: 'الرباط' },
      subjectOf: [{ '@type': 'NewsArticle', inLanguage: 'ar' }, { '@type': 'NewsArticle', inLanguage: 'fr', publisher: { name: 'La Lettre' } }],
    })
  })
})

it('a person has every name that the articles use, a site its search in its language', () => {
  const [person, website, digest] = graphOf(
    entityProfileNode(
      {
        kind: 'person', key: 'anna-berg', slug: 'anna-berg', name: { text: 'آنا بيرغ', language: 'ar' }, otherName: { text: 'Anna Berg', language: 'fr' }, country: null, sort: null, events: 1, period: null, companions: [], namesakes: [],
        spellings: [{ text: 'Anna Berg', language: 'fr', articles: 2, seen: [] }, { text: 'آنا بيرغ', language: 'ar', articles: 1, seen: [] }, { text: 'Berg', language: 'fr', articles: 1, seen: [] }],
        functions: [{ name: { text: 'سفيرة', language: 'ar' }, events: 1, period: null }], reports: { fr: 1, ar: 1 },
      },
      'https://jisr.example/ar/people/anna-berg',
      site,
    ),
    websiteNode({ language: 'ar', name: 'جسر', otherName: 'Jisr', description: 'لقاء واحد بلغتين', site }),
    digestNode('اللقاءات', [feedEventOf('ar')], 47, { language: 'ar', site }),
  )
  expect(person).toMatchObject({ '@type': 'Person', name: 'آنا بيرغ', alternateName: ['Anna Berg', 'Berg'], jobTitle: ['سفيرة'] })
  expect(website.potentialAction.target.urlTemplate).toBe('https://jisr.example/ar/search?q={search_term_string}')
  expect(digest).toMatchObject({ inLanguage: 'ar', isPartOf: { '@id': website['@id'] }, mainEntity: { numberOfItems: 47, itemListElement: [{ position: 1, url: 'https://jisr.example/ar/events/idrissi-berg' }] } })
})

it('no text ends the script that holds it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script>', '\u2028', '\uD83D')), (name) => {
      const text = jsonLdText([{ name }])
      expect(text).not.toMatch(/[<\u2028\u2029]/)
      expect(text.isWellFormed()).toBe(true)
      expect(JSON.parse(text)['@graph']).toHaveLength(1)
    }),
  )
})
