import { describe, expect, it } from 'vitest'
import { answerSearch } from '@/app/answer-search'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { articles } from '@/tests/store/collection-articles'
import { linksOf } from '@/tests/store/collection-links'
import { useStore } from '@/tests/support/store'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

describe('the answer to the address of a search', () => {
  it.each([
    ['danemark', 'fr', { text: 'Danemark', language: 'fr' }],
    ['DK', 'fr', { text: 'Danemark', language: 'fr' }],
    ['dk', 'ar', { text: 'الدنمارك', language: 'ar' }],
  ] as const)('names the country %s for a reader of %s, found or not', async (country, language, name) => {
    const found = await answerSearch({ q: 'Idrissi', country }, language)
    expect(found).toMatchObject({ chosen: { country: { slug: 'danemark', name } }, page: { filters: { country: 'danemark' }, total: { events: 1 } }, notices: [] })
    const missed = await answerSearch({ q: 'grenouille', country }, language)
    expect(missed).toMatchObject({ chosen: { country: { name } }, page: { total: { events: 0 } }, notices: [] })
  })

  it.each([
    ['Idrissi', 'fr', { country: 'atlantide', topic: 'danemark' }, [{ kind: 'country', value: 'atlantide' }, { kind: 'topic', value: 'danemark' }]],
    ['الإدريسي', 'ar', { person: 'فلان' }, [{ kind: 'person', value: 'فلان' }]],
    ['الإدريسي', 'ar', { page: '99' }, [{ kind: 'beyond', value: '99' }]],
    ['Idrissi', 'fr', { page: 'deux', from: 'hier', country: 'x' }, [{ kind: 'date', value: 'hier' }, { kind: 'page', value: 'deux' }, { kind: 'country', value: 'x' }]],
  ] as const)('for %s (%s) leaves aside %j and says so', async (q, language, given, notices) => {
    const whole = await answerSearch({ q }, language)
    expect(whole?.page.total.events).toBe(3)
    expect(await answerSearch({ q, ...given }, language)).toEqual({ ...whole, notices })
  })

  it.each(['fr', 'ar'] as const)('speaks of no last page where there is none (%s)', async (language) => {
    expect(await answerSearch({ q: 'grenouille', page: '3' }, language)).toMatchObject({ page: { page: 1, pages: 0 }, notices: [] })
  })

  it('is none without a query', async () => {
    expect(await answerSearch({ country: 'DK' }, 'fr')).toBeNull()
  })
})
