import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/model/card'
import type { ArticlePage, EventPage } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { findArticle, listArticleSlugs } from '@/lib/store/articles'
import { client } from '@/lib/store/client'
import { findDigest } from '@/lib/store/digest'
import { listEntityEvents } from '@/lib/store/entity-events'
import { findEvent, listEventSlugs } from '@/lib/store/events'
import { listExportEvents } from '@/lib/store/export'
import { findPrevious, saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { factsOf, reasonOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

async function eventPage(slug: string, language: Language): Promise<EventPage> {
  const found = await findEvent(slug, language)
  if (!found || !('page' in found)) throw new Error(`no event ${slug}`)
  return found.page
}

async function articlePage(key: string, language: Language): Promise<ArticlePage> {
  const { slug } = await client().article.findUniqueOrThrow({ where: { key } })
  const page = await findArticle(slug, language)
  if (!page) throw new Error(`no article ${key}`)
  return page
}

describe('findDigest', () => {
  it.each([
    ['fr', 'Rencontre e1', 'Danemark'],
    ['ar', 'لقاء e1', 'الدنمارك'],
  ] as const)('tells a %s reader every event, newest month first and unknown dates last', async (language, title, country) => {
    const digest = await findDigest(language)
    expect(digest.months.map(({ month, events }) => [month, events.map(({ id }) => id)])).toEqual([
      ['2026-01', ['e1']],
      ['2025-12', ['e2']],
      [null, ['e3']],
    ])
    expect(digest.collection).toEqual({ events: 3, articles: { fr: 3, ar: 1 } })
    const first = digest.months[0]?.events[0]
    expect(first && plainText(first.title)).toBe(title)
    expect(first).toMatchObject({
      date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
      countries: [{ kind: 'country', key: 'DK', slug: 'danemark', name: { text: country, language } }],
      people: [{ key: 'karim-idrissi' }, { key: 'anna-berg' }],
      place: { key: 'rabat' },
      topics: [{ key: 'trade' }],
      reports: { fr: 2, ar: 1 },
    })
  })

  it('puts an event of which only the year is known with the unknown dates', async () => {
    const list = ['2025', '2026-02', '2024-12-31/2025-01-02'].map((edtf) => ({
      id: edtf, slug: edtf, facts: factsOf({ date: { edtf, weekday: null, precision: 'month' } }), reports: [reportOf('agenda')],
    }))
    await saveLinks(linksOf({ events: list, relations: [] }))
    expect((await findDigest('ar')).months.map(({ month }) => month)).toEqual(['2026-02', '2024-12', null])
  })

  it('is empty for an empty collection', async () => {
    await client().article.deleteMany()
    await saveLinks(linksOf({ events: [], people: [], relations: [], entities: [] }))
    expect(await findDigest('fr')).toMatchObject({ months: [], events: 0, pages: 1, collection: { events: 0, articles: { fr: 0, ar: 0 } } })
  })
})

describe('findEvent', () => {
  it('names the parties for a French reader', async () => {
    const page = await eventPage('idrissi-berg', 'fr')
    expect(page.hosts).toEqual([{
      person: { kind: 'person', key: 'karim-idrissi', slug: 'karim-idrissi', name: { text: 'Karim Idrissi', language: 'fr' } },
      otherName: { text: 'كريم الإدريسي', language: 'ar' },
      function: { text: 'directeur', language: 'fr' },
      country: { kind: 'country', key: 'MA', slug: 'maroc', name: { text: 'Maroc', language: 'fr' } },
    }])
    expect(page.counterparts).toMatchObject([{ function: { text: 'ambassadrice', language: 'fr' } }])
    expect(page.occasion).toEqual({ text: 'Foire du livre', language: 'fr' })
  })

  it('names the parties for an Arabic reader, in their own script where there is no other', async () => {
    const page = await eventPage('idrissi-berg', 'ar')
    expect(page.counterparts).toMatchObject([{
      person: { name: { text: 'آنا بيرغ', language: 'ar' } },
      otherName: { text: 'Anna Berg', language: 'fr' },
      function: { text: 'سفيرة', language: 'ar' },
    }])
    expect(page.occasion).toEqual({ text: 'معرض الكتاب', language: 'ar' })
    const lind = await eventPage('idrissi-lind', 'ar')
    expect(lind.counterparts).toMatchObject([{ person: { name: { text: 'Jonas Lind', language: 'fr' } }, otherName: null, function: null }])
  })

  it.each([
    ['fr', ['lettre', 'depeche', 'risala'], 'Danemark'],
    ['ar', ['risala', 'lettre', 'depeche'], 'الدنمارك'],
  ] as const)('lists the reports, those in %s first, with reasons that have names', async (language, order, country) => {
    const { reportsList } = await eventPage('idrissi-berg', language)
    expect(reportsList.map(({ article }) => article.key)).toEqual(order)
    const lettre = reportsList.find(({ article }) => article.key === 'lettre')
    expect(lettre).toMatchObject({
      article: { title: { text: 'Le Danemark à Rabat', language: 'fr', origin: 'line' }, source: 'La Lettre', published: { edtf: '2026-01-22', origin: 'given' } },
      type: 'translation',
      strength: 'strong',
      counterpart: { key: 'risala', language: 'ar' },
      evidence: [{ ...reasonOf({}), names: [{ text: country, language }] }],
    })
  })

  it('keeps the words of a party that only its function and country are known of', async () => {
    const facts = factsOf({
      counterparts: [{ person: null, function: { key: null, text: 'نظيره الفنلندي', language: 'ar' }, country: 'FI', organisation: null, gender: 'm' }],
    })
    await saveLinks(linksOf({ events: [{ id: 'e1', slug: 'e1', facts, reports: [reportOf('risala')] }], relations: [] }))
    expect((await eventPage('e1', 'fr')).counterparts).toEqual([{
      person: null,
      otherName: null,
      function: { text: 'نظيره الفنلندي', language: 'ar' },
      country: { kind: 'country', key: 'FI', slug: 'finlande', name: { text: 'Finlande', language: 'fr' } },
    }])
  })

  it.each([
    ['fr', 'commerce'],
    ['ar', 'التجارة'],
  ] as const)('gives a %s reader the related events with named reasons, the strongest tie first', async (language, topic) => {
    const { related } = await eventPage('idrissi-lind', language)
    expect(related.map(({ event, reasons }) => [event.id, reasons])).toEqual([
      ['e3', [{ kind: 'same-document', names: [{ text: 'Agenda', language: 'fr' }] }]],
      ['e1', [{ kind: 'same-subject', names: [{ text: topic, language }] }]],
    ])
  })

  it('lists the addresses of all events, the newest first and those without a date last', async () => {
    const slugs = await listEventSlugs()
    expect(slugs.toSorted()).toEqual(['idrissi-berg', 'idrissi-lind', 'idrissi-lundi'])
    const days = await Promise.all(slugs.map(async (slug) => (await client().event.findUniqueOrThrow({ where: { slug } })).day))
    expect(days).toEqual(days.toSorted((one, other) => (other ?? '').localeCompare(one ?? '')))
  })
})

describe('findArticle', () => {
  it('links what a French text names, the longest words first', async () => {
    const page = await articlePage('lettre', 'ar')
    const pieces = page.paragraphs.map((paragraph) => paragraph.pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.text, piece.entity.slug])))
    expect(pieces).toEqual([
      [['Karim Idrissi', 'karim-idrissi'], ' a reçu à ', ['Rabat', 'rabat'], ' ', ['Anna Berg', 'anna-berg'], ', du ', ['royaume du Danemark', 'danemark'], '.'],
      [['Anna Berg', 'anna-berg'], ' repart mardi.'],
    ])
    expect(page).toMatchObject({ url: 'https://example.org/lettre', minutes: 1, noise: [{ text: '09:41', reason: 'ticker' }], language: 'fr' })
    expect(page.paragraphs[0]).toMatchObject({ kind: 'body', language: 'fr' })
  })

  it('links what an Arabic text names', async () => {
    const page = await articlePage('risala', 'fr')
    const links = page.paragraphs[0]?.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.text, piece.entity.name.text]]))
    expect(links).toEqual([['كريم الإدريسي', 'Karim Idrissi'], ['بالرباط', 'Rabat'], ['الدنمارك', 'Danemark'], ['آنا بيرغ', 'Anna Berg']])
  })

  it('puts the translation before the other reports', async () => {
    const others = async (key: string) => (await articlePage(key, 'fr')).others.map(({ article, type, strength }) => [article.key, type, strength])
    expect(await others('lettre')).toEqual([['risala', 'translation', 'strong'], ['depeche', 'report', 'probable']])
    expect(await others('risala')).toEqual([['lettre', 'translation', 'strong'], ['depeche', 'report', 'probable']])
    expect(await others('depeche')).toEqual([['lettre', 'report', 'probable'], ['risala', 'report', 'probable']])
    expect(await others('agenda')).toEqual([])
  })

  it('tells the events of an article in the order of the text', async () => {
    expect((await articlePage('agenda', 'ar')).events.map(({ id }) => id)).toEqual(['e2', 'e3'])
  })

  it.each([
    ['lettre', 'fr', 'risala'],
    ['depeche', 'fr', 'risala'],
    ['lettre', 'ar', 'lettre'],
    ['risala', 'fr', 'risala'],
    ['risala', 'ar', 'lettre'],
  ] as const)('switches from %s, read in %s, to %s', async (key, language, expected) => {
    const { slug } = await client().article.findUniqueOrThrow({ where: { key: expected } })
    expect((await articlePage(key, language)).switchPath).toBe(`/articles/${slug}`)
  })

  it('switches to the event when nobody reports it in the other language', async () => {
    expect((await articlePage('agenda', 'fr')).switchPath).toBe('/events/idrissi-lind')
  })

  it('stays with an article that nothing is linked to', async () => {
    await saveLinks(linksOf({ events: [], relations: [], people: [] }))
    const page = await articlePage('lettre', 'fr')
    expect(page.switchPath).toBe(`/articles/${page.slug}`)
    expect(page.paragraphs[0]?.pieces).toEqual(['Karim Idrissi a reçu à Rabat Anna Berg, du royaume du Danemark.'])
  })

  it('finds nothing at an address that is not there', async () => {
    expect(await findArticle('nobody', 'ar')).toBeNull()
    const byArrival = await client().article.findMany({ orderBy: { id: 'desc' } })
    expect(await listArticleSlugs()).toEqual(byArrival.map(({ slug }) => slug))
    expect(byArrival).toHaveLength(4)
  })
})

describe('a large collection', () => {
  it('is listed as a whole', async () => {
    const list = Array.from({ length: 1_200 }, (_, index) => ({
      id: `e${index}`, slug: `s${index}`, facts: factsOf({ countries: ['DK'], topics: ['trade'] }), reports: [reportOf('agenda')],
    }))
    await saveLinks(linksOf({ events: list, relations: [] }))
    expect((await findDigest('ar')).events).toBe(1_200)
    expect((await listEntityEvents({ kind: 'person', slug: 'karim-idrissi' }, 60, 'fr')).pages).toBe(60)
    expect((await findPrevious()).events).toHaveLength(1_200)
    expect(await Array.fromAsync(listExportEvents())).toHaveLength(1_200)
  })
})
