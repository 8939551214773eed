import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUERY_CHARACTERS, SearchRequest } from '@/lib/model/search-view'
import { analyseQuery } from '@/lib/search/analyse-query'
import { excludeExpression, matchExpression } from '@/lib/search/match-expression'
import { search } from '@/lib/search/search'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { searchReader } from '@/lib/store/search-reader'
import { articles } from '@/tests/store/collection-articles'
import { linksOf } from '@/tests/store/collection-links'
import { useStore } from '@/tests/support/store'

/** What is in the way of a search engine: its operators, quotes, column names, controls, halves of characters. */
const NASTY = ['"', '«', '»', '“', '-', '--', '*', '^', ':', '(', ')', '{title}', 'title:', 'NEAR(', 'AND', 'OR', 'NOT', '+', "'", ';', '\\', '%', '_', '\u0000', '\ud800', '\udfff', '\u202e', '\ufeff', 'ـ', 'ً', 'و', 'ال', 'Danemark', 'الدنمارك', 'country_dk', '2026', 'mars', '😀']
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...NASTY, ' ', ' '), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)
const language = fc.constantFrom('fr' as const, 'ar' as const)
const NO_FILTERS = { language: null, country: null, person: null, topic: null, from: null, to: null }

describe('any text', () => {
  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf())
  })

  it('is a question that the index understands', async () => {
    await fc.assert(fc.asyncProperty(anything, language, async (query, reader) => {
      const { slots, excluded } = analyseQuery(query, reader)
      for (const match of [matchExpression(slots), excludeExpression(excluded)]) {
        if (match !== null) await searchReader.countMatches(match, 10)
      }
    }), { numRuns: 400 })
  })

  it('is answered, with whatever filters', async () => {
    const slug = fc.option(fc.constantFrom('danemark', 'karim-idrissi', 'nobody', "x' OR 1=1 --"), { nil: null })
    await fc.assert(fc.asyncProperty(anything, language, slug, slug, async (query, reader, country, person) => {
      const request = SearchRequest.parse({ query, language: reader, page: 1, filters: { ...NO_FILTERS, country, person } })
      const page = await search(request, searchReader)
      expect(page.events.length).toBeLessThanOrEqual(page.total.events)
    }), { numRuns: 150 })
  })

  it.each([
    ['ten thousand letters', 'م'.repeat(10_000)],
    ['ten thousand words', 'Danemark '.repeat(10_000)],
    ['ten thousand quotes', '"'.repeat(10_000)],
    ['ten thousand minus signs', '-x '.repeat(3_400)],
    ['a word under ten thousand marks', `ا${'ً'.repeat(10_000)}`],
  ])('of %s is bounded, and says that it was cut', async (_what, query) => {
    const { slots, excluded, isCut } = analyseQuery(query, 'fr')
    expect(isCut).toBe(true)
    expect(slots.length + excluded.length).toBeLessThanOrEqual(24)
    await search({ query, language: 'ar', page: 1, filters: NO_FILTERS }, searchReader)
  })

  it.each([
    ['French', 'Danemrk', ' Danemarrk Dannemark Danemerk Danmeark Danemakr'],
    ['Arabic', 'الدنمراك', ' الدنمركا الدنمارق الدنامرك والدنمراك'],
  ])('of misspelt words in %s is repeated no further than it was looked at', async (_language, word, others) => {
    const page = await search({ query: word + others + ` ${word}`.repeat(2_000), language: 'fr', page: 1, filters: NO_FILTERS }, searchReader)
    expect(page.isCut).toBe(true)
    expect(page.suggestions).not.toEqual([])
    for (const query of [page.query, ...page.suggestions.map((suggestion) => suggestion.query)]) expect(query.length).toBeLessThanOrEqual(QUERY_CHARACTERS + 100)
    expect(page.query).toHaveLength(QUERY_CHARACTERS)
  })

  it.each(['', '   ', '"', '«»', '-', '- - -', 'le la les', 'في من على', '\u0000\u0001', '***', '()'])('that asks for nothing, such as “%s”, finds nothing', async (query) => {
    const page = await search({ query, language: 'fr', page: 1, filters: NO_FILTERS }, searchReader)
    expect(page).toMatchObject({ isAsked: false, events: [], articles: [], total: { events: 0, articles: 0, isMore: false } })
  })
})
