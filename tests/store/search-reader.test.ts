import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { SearchRequest } from '@/lib/model/search-view'
import { search } from '@/lib/search/search'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { listSearchExamples } from '@/lib/store/search-examples'
import { searchReader } from '@/lib/store/search-reader'
import { useStore } from '@/tests/support/store'
import { articleOf, articles } from './collection-articles'
import { linksOf } from './collection-links'

const ask = (query: string, { language = 'fr' as Language, page = 1, ...filters }: Record<string, string | number | Language> & { language?: Language; page?: number } = {}) =>
  search(SearchRequest.parse({ query, language, page, filters: { ...filters, language: filters.in ?? null } }), searchReader)
const idsOf = async (...question: Parameters<typeof ask>): Promise<string[]> => (await ask(...question)).events.map(({ id }) => id)

describe('a search of the invented collection', () => {
  useStore(async () => {
    await saveArticles([...articles, articleOf('seul', { title: 'Le fromage danois', paragraphs: ['Au Danemark, le fromage.'], names: [{ kind: 'country', key: 'DK', text: 'Danemark' }] })])
    await saveLinks(linksOf())
  })

  it.each([
    ['Danemark', ['e1']],
    ['الدنمارك', ['e1']],
    ['danoise', ['e1']],
    // Its one report tells another meeting too.
    ['Lind', ['e2', 'e3']],
    ['Idrisi', ['e1', 'e2', 'e3']],
    ['الإدريسي', ['e1', 'e2', 'e3']],
    ['Bergh', ['e1']],
    ['21 janvier 2026', ['e1']],
    ['décembre 2025', ['e2']],
    ['"Anna Berg"', ['e1']],
    ['"Berg Anna"', []],
    ['Idrissi -Finlande', ['e1']],
    ['الإدريسي -فنلندا', ['e1']],
    ['Idrissi -Danemark', ['e2', 'e3']],
    ['2026 -الدنمارك', []],
    ['grenouille', []],
  ])('for %s finds %j', async (query, events) => {
    expect((await idsOf(query)).toSorted()).toEqual(events)
  })

  it.each([
    ['21 janvier 2026 2026', ['e1'], []],
    ['Danemark 21 janvier 2026 décembre 2025', ['e1'], ['décembre 2025']],
    ['الدنمارك دجنبر 2025 21 يناير 2026', ['e1'], ['دجنبر 2025']],
  ])('for %s, with two dates, finds %j and says that it left out %j', async (query, events, missing) => {
    const page = await ask(query)
    expect(page.events.map(({ id }) => id)).toEqual(events)
    expect(page.missing).toEqual(missing)
  })

  it.each([['Lind', 'e2'], ['فنلندا', 'e2'], ['ambassadrice danoise', 'e1']])('for %s puts the event in which it takes part first', async (query, event) => {
    expect((await idsOf(query))[0]).toBe(event)
  })

  it('lists apart what reports no event, once', async () => {
    const page = await ask('fromage')
    expect(page.events).toEqual([])
    expect(page.articles.map(({ article }) => article.key)).toEqual(['seul'])
    expect(page.total).toEqual({ events: 0, articles: 1, isMore: false })
  })

  it('gives the best passage of either language, with the words marked', async () => {
    const [event] = (await ask('Danemark')).events
    expect(event?.passages.fr?.pieces).toContainEqual({ mark: 'royaume du Danemark' })
    expect(event?.passages.ar?.article.language).toBe('ar')
    expect(event?.passages.ar?.pieces.some((piece) => typeof piece !== 'string')).toBe(true)
  })

  it('says openly what else was looked for, and whose page there is', async () => {
    const page = await ask('Danemark')
    expect(page.also).toEqual([{ text: 'الدنمارك', language: 'ar' }])
    expect(page.named.map(({ slug }) => slug)).toEqual(['danemark'])
  })

  it.each([
    [{ country: 'danemark' }, ['e1']],
    [{ person: 'jonas-lind' }, ['e2']],
    [{ topic: 'commerce' }, ['e1']],
    [{ in: 'ar' }, ['e1']],
    [{ from: '2026' }, ['e1']],
    [{ to: '2025' }, ['e2']],
    [{ from: '2025-12', to: '2025-12-31' }, ['e2']],
    [{ country: 'nowhere' }, []],
  ])('is narrowed down by %j', async (filters, events) => {
    expect(await idsOf('Idrissi', filters)).toEqual(events)
  })

  it('offers what is near to a word that is nowhere, in either script', async () => {
    expect((await ask('fromgae')).suggestions).toEqual([{ query: 'fromage', words: { text: 'fromage', language: 'fr' } }])
    expect((await ask('الدنمراك')).suggestions.map(({ words }) => words.text)).toContain('الدنمارك')
    expect((await ask('xyzzyqwv')).suggestions).toEqual([])
  })

  it.each([
    ['xfromgae fromgae', 'xfromgae fromage'],
    ['fromgae Danemarkk Fromgae', 'fromage Danemarkk fromage'],
    ['"fromgae sec" fromgae', '"fromgae sec" fromage'],
    ['ثالدنمراك الدنمراك', 'ثالدنمراك الدنمارك'],
  ])('offers for %s the same with the misspelt word alone changed: %s', async (query, other) => {
    expect((await ask(query)).suggestions.map((suggestion) => suggestion.query)).toContain(other)
  })

  it('leaves out a word that is nowhere, and says so', async () => {
    const page = await ask('Danemark xyzzyqwv')
    expect(page.events.map(({ id }) => id)).toEqual(['e1'])
    expect(page.missing).toEqual(['xyzzyqwv'])
  })

  it.each(['Danemark', 'الدنمارك'])('gives for a page after the last one of %s the last', async (query) => {
    const last = await ask(query)
    expect(last).toMatchObject({ page: 1, pages: 1, total: { events: 1, articles: 1 } })
    expect(await ask(query, { page: 7 })).toEqual(last)
    expect(await ask('grenouille', { page: 7 })).toMatchObject({ events: [], page: 1, pages: 0 })
  })

  it('has examples that find something', async () => {
    for (const language of ['fr', 'ar'] as const) {
      for (const { text } of await listSearchExamples(language)) expect((await ask(text)).total.events, text).toBeGreaterThan(0)
    }
  })
})

describe('a search for a day', () => {
  const wordy = (key: string, words: string, published: string) => articleOf(key, { title: words, paragraphs: [words], published })
  useStore(async () => void await saveArticles([
    wordy('ce-jour', 'Le fromage du 21 janvier 2026 et beaucoup d’autres mots qui ne parlent de rien de tout cela.', '2026-01-21'),
    wordy('plus-tard', 'Fromage, fromage : 21 janvier 2026.', '2026-03-01'),
    articleOf('dhak-alyawm', { language: 'ar', title: 'جبن', paragraphs: ['جبن يوم 21 يناير 2026 وكلمات أخرى كثيرة لا تتحدث عن شيء من هذا كله.'], published: '2026-01-21' }),
    articleOf('baad-dhalik', { language: 'ar', title: 'جبن جبن', paragraphs: ['جبن، 21 يناير 2026.'], published: '2026-03-01' }),
  ]))

  it.each([
    ['fromage 21 janvier 2026', 'fr', ['ce-jour', 'plus-tard']],
    ['جبن 21 يناير 2026', 'ar', ['dhak-alyawm', 'baad-dhalik']],
  ] as const)('%s puts first what is of that day, and tells each article once', async (query, language, keys) => {
    const { articles: found, total } = await ask(query, { language, in: language })
    expect(found.map(({ article }) => article.key)).toEqual(keys)
    expect(total.articles).toBe(2)
  })
})

describe('a search of an empty store', () => {
  useStore()

  it('finds nothing, in peace', async () => {
    expect(await ask('Danemark')).toMatchObject({ events: [], articles: [], suggestions: [], named: [] })
    expect(await listSearchExamples('ar')).toEqual([])
  })
})
