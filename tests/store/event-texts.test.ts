import { describe, expect, it } from 'vitest'
import { languageTags, type Language } from '@/lib/languages'
import type { ReportedTexts } from '@/lib/model/reported-text'
import { findEvent } from '@/lib/store/events'
import { findEventTexts } from '@/lib/store/event-texts'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, factsOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

async function readTexts(slug: string, language: Language): Promise<ReportedTexts> {
  const found = await findEventTexts(slug, language)
  if (!found || !('texts' in found)) throw new Error(`no event ${slug}`)
  return found.texts
}

describe('findEventTexts', () => {
  it.each([
    ['fr', ['lettre', 'depeche', 'risala'], 'Danemark'],
    ['ar', ['risala', 'lettre', 'depeche'], 'الدنمارك'],
  ] as const)('gives the texts of an event, those in %s first, with names for its readers', async (language, order, country) => {
    const { facts, reports, names } = await readTexts('idrissi-berg', language)
    expect(reports.map(({ article }) => article.key)).toEqual(order)
    expect(facts.place).toBe('rabat')
    expect(names.get('country DK')).toMatchObject({ slug: 'danemark', hasPage: true, name: { text: country, language } })
    const lettre = reports.find(({ article }) => article.key === 'lettre')
    expect(lettre?.annotation.paragraphs).toHaveLength(2)
  })

  it('knows which meetings of an article are other events', async () => {
    const { reports: [agenda] } = await readTexts('idrissi-lind', 'fr')
    expect(agenda).toMatchObject({ meetings: [0], others: [1] })
  })

  it('knows whose text a report prints', async () => {
    const [first] = events
    if (!first) throw new Error('no event')
    const copied = { ...first, reports: [reportOf('lettre'), reportOf('depeche', { type: 'copy', counterpart: 'lettre' })] }
    await saveLinks(linksOf({ events: [copied], relations: [] }))
    const { reports } = await readTexts('idrissi-berg', 'ar')
    expect(reports.map(({ article, copyOf }) => [article.key, copyOf])).toEqual([['lettre', null], ['depeche', 'lettre']])
  })

  it.each(languageTags)('finds where an event has gone, and nothing where there never was one, as findEvent does (%s)', async (language) => {
    await saveLinks(linksOf({ redirects: [{ from: 'berg-ancien', to: 'idrissi-berg' }] }))
    for (const find of [findEvent, findEventTexts]) {
      expect(await find('berg-ancien', language)).toEqual({ redirect: 'idrissi-berg' })
      expect(await find('nowhere', language)).toBeNull()
    }
  })
})

describe('the ways from an event', () => {
  const waysOf = async (slug: string) => {
    const found = await findEvent(slug, 'ar')
    if (!found || !('page' in found)) throw new Error(`no event ${slug}`)
    return found.page
  }

  it.each([
    ['idrissi-berg', 'idrissi-lind', null],
    ['idrissi-lind', null, 'idrissi-berg'],
    ['idrissi-lundi', null, null],
  ])('lead from %s to the events before and after it in time', async (slug, earlier, later) => {
    const { neighbours } = await waysOf(slug)
    expect([neighbours.earlier?.slug ?? null, neighbours.later?.slug ?? null]).toEqual([earlier, later])
  })

  it('leave out what the digest tells without a month, and lead from it nowhere', async () => {
    const yearAlone = { id: 'e0', slug: 'idrissi-annee', facts: factsOf({ date: { edtf: '2026', weekday: null, precision: 'year' } }), reports: [reportOf('agenda', { meeting: 2 })] }
    await saveLinks(linksOf({ events: [...events, yearAlone] }))
    expect((await waysOf('idrissi-lind')).neighbours.later?.slug).toBe('idrissi-berg')
    expect((await waysOf('idrissi-berg')).neighbours.earlier?.slug).toBe('idrissi-lind')
    expect((await waysOf('idrissi-annee')).neighbours).toEqual({ earlier: null, later: null })
  })

  it('lead to the French and the Arabic report that are closest, where there is one of each', async () => {
    expect((await waysOf('idrissi-berg')).pair?.map(({ key }) => key)).toEqual(['lettre', 'risala'])
    expect((await waysOf('idrissi-lind')).pair).toBeNull()
  })
})
