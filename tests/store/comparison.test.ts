import { describe, expect, it } from 'vitest'
import { languageTags } from '@/lib/languages'
import type { ComparisonSources } from '@/lib/model/comparison-view'
import { client } from '@/lib/store/client'
import { findComparison } from '@/lib/store/comparison'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, factsOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

const EVENT = 'idrissi-berg'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf({ redirects: [{ from: 'berg-ancien', to: EVENT }] }))
})

const slugOf = async (key: string): Promise<string> => (await client().article.findUniqueOrThrow({ where: { key } })).slug

async function compare(left: string | null, right: string | null, language: 'fr' | 'ar' = 'fr', event = EVENT): Promise<ComparisonSources> {
  const [one, other] = await Promise.all([left, right].map(async (key) => (key && articles.some((article) => article.key === key) ? slugOf(key) : key)))
  const found = await findComparison(event, { left: one ?? null, right: other ?? null }, language)
  if (!found || !('sources' in found)) throw new Error('no comparison')
  return found.sources
}

const keys = ({ pair }: ComparisonSources) => pair && [pair.left.article.key, pair.right.article.key]

describe('two reports of an event', () => {
  it.each(languageTags)('are the translation when nothing is asked, French on the left, for a reader of %s', async (language) => {
    const sources = await compare(null, null, language)
    expect(keys(sources)).toEqual(['lettre', 'risala'])
    expect(sources.pair).toMatchObject({ type: 'translation', strength: 'strong' })
    expect(sources.problem).toBeNull()
    expect(sources.reports.map(({ key }) => key)).toEqual(['lettre', 'risala', 'depeche'])
  })

  it.each([
    ['two of one language', 'lettre', 'depeche', ['lettre', 'depeche'], null],
    ['the other way round', 'risala', 'lettre', ['risala', 'lettre'], null],
    ['one alone, beside its closest of the other language', 'depeche', null, ['depeche', 'risala'], null],
    ['one on the right', null, 'risala', ['lettre', 'risala'], null],
    ['the same twice', 'lettre', 'lettre', ['lettre', 'risala'], 'same-report'],
    ['an article of another event', 'agenda', 'risala', ['lettre', 'risala'], 'not-a-report'],
    ['what is no article', 'nowhere', null, ['lettre', 'risala'], 'not-a-report'],
    ['a hostile slug', "' OR 1=1 --", '../../etc', ['lettre', 'risala'], 'not-a-report'],
  ])('are those that are asked for: %s', async (_, left, right, expected, problem) => {
    const sources = await compare(left, right)
    expect(keys(sources)).toEqual(expected)
    expect(sources.problem).toBe(problem)
  })

  it('say of two that were not compared only that they are two reports', async () => {
    expect((await compare('depeche', 'risala')).pair).toMatchObject({ type: 'report', strength: 'probable' })
  })

  it('come with who their people are in the collection, and where they lead', async () => {
    const { pair } = await compare(null, null, 'ar')
    expect(pair?.left.entities.get('person p1')).toMatchObject({ key: 'anna-berg', name: null, link: { slug: 'anna-berg', name: { text: 'آنا بيرغ' } } })
    expect(pair?.right.entities.get('country DK')).toMatchObject({ key: 'DK', name: 'الدنمارك', link: { slug: 'danemark' } })
    expect(pair?.left.entities.get('place rabat')).toMatchObject({ key: 'rabat', name: 'Rabat' })
    expect(pair?.left.annotation.paragraphs).toHaveLength(2)
  })

  it('are none where there is one report', async () => {
    const sources = await compare(null, null, 'fr', 'idrissi-lind')
    expect(sources.pair).toBeNull()
    expect(sources.reports).toHaveLength(1)
    expect((await compare('lettre', 'agenda', 'fr', 'idrissi-lind')).pair).toBeNull()
  })

  it('are two of one language where there is no other', async () => {
    const alone = { id: 'e1', slug: EVENT, facts: factsOf(), reports: [reportOf('lettre', { counterpart: 'depeche' }), reportOf('depeche')] }
    await saveLinks(linksOf({ events: [alone, ...events.slice(1)] }))
    expect(keys(await compare(null, null, 'ar'))?.toSorted()).toEqual(['depeche', 'lettre'])
  })

  it('are found by a former address of the event, and not at an address that never was one', async () => {
    expect(await findComparison('berg-ancien', { left: null, right: null }, 'fr')).toEqual({ redirect: EVENT })
    expect(await findComparison('nowhere', { left: null, right: null }, 'fr')).toBeNull()
  })
})
