import { describe, expect, it } from 'vitest'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { findTimeline } from '@/lib/store/timeline'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, factsOf, partyOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

describe('findTimeline', () => {
  it.each([
    ['fr', ['Danemark', 'Finlande', 'Maroc'], ['Anna Berg', 'Jonas Lind']],
    ['ar', ['الدنمارك', 'فنلندا', 'المغرب'], ['آنا بيرغ', 'Jonas Lind']],
  ] as const)('has a lane for each country in %s; the one that is always there only where it is alone', async (language, names, people) => {
    const view = await findTimeline(language)
    expect(view.lanes.map(({ country }) => country?.name.text)).toEqual(names)
    expect(view.lanes.map((lane) => lane.events)).toEqual([1, 1, 1])
    expect(view.total).toBe(3)
    const lanesOf = Object.fromEntries(view.events.map(({ slug, lanes, person }) => [slug, [names[lanes[0] ?? -1], person?.text]]))
    expect(lanesOf['idrissi-berg']).toEqual([names[0], people[0]])
    expect(lanesOf['idrissi-lind']).toEqual([names[1], people[1]])
    expect(lanesOf['idrissi-lundi']?.[0]).toBe(names[2])
  })

  it('tells events oldest first, the unknown dates last, each with who reports it', async () => {
    const { events: told } = await findTimeline('ar')
    expect(told.map(({ slug, date, reports }) => [slug, date.edtf, reports])).toEqual([
      ['idrissi-lind', '2025-12-30', { fr: 1, ar: 0 }],
      ['idrissi-berg', '2026-01-21', { fr: 2, ar: 1 }],
      ['idrissi-lundi', null, { fr: 1, ar: 0 }],
    ])
    expect(told[0]?.title).toBe('لقاء e2')
  })

  it('counts by month, and apart what is of no month', async () => {
    const months = (await findTimeline('fr')).lanes.map((lane) => lane.months)
    expect(months).toEqual([
      [{ month: '2026-01', events: 1, told: { fr: 1, ar: 1 } }],
      [{ month: '2025-12', events: 1, told: { fr: 1, ar: 0 } }],
      [{ month: null, events: 1, told: { fr: 1, ar: 0 } }],
    ])
  })

  it('has lanes for the others and for no country, and counts by month what is too much for dots', async () => {
    const codes = Array.from({ length: 30 }, (_, index) => `X${String.fromCharCode(65 + index % 26)}${index}`)
    const named = codes.map((key) => ({ kind: 'country' as const, key, slug: key.toLowerCase(), names: { fr: key, ar: key }, country: null, sort: null, spellings: [] }))
    const many = Array.from({ length: 450 }, (_, index) => ({
      id: `m${index}`,
      slug: `m${index}`,
      facts: factsOf({ hosts: [], countries: index < 3 ? [] : [codes[index % 30] ?? ''], date: { edtf: `20${20 + (index % 3)}`, weekday: null, precision: 'year' } }),
      reports: [reportOf('agenda', { meeting: index })],
    }))
    await saveLinks(linksOf({ events: many, relations: [], entities: named }))
    const view = await findTimeline('fr')
    expect(view.events).toEqual([])
    expect(view.lanes.map(({ kind }) => kind)).toEqual([...Array.from({ length: 12 }, () => 'country'), 'others', 'none'])
    expect(view.lanes.reduce((sum, lane) => sum + lane.events, 0)).toBe(450)
    expect(view.otherCountries).toBe(18)
    expect(view.lanes[0]?.months).toEqual([{ month: null, events: 15, told: { fr: 15, ar: 0 } }])
  })

  it('is empty for an empty store', async () => {
    await saveLinks(linksOf({ events: [], relations: [], people: [], entities: [] }))
    expect(await findTimeline('ar')).toEqual({ lanes: [], events: [], total: 0, otherCountries: 0 })
  })

  it('says whom an event is about by the rarest person', async () => {
    const facts = factsOf({ hosts: [partyOf('karim-idrissi', 'MA')], counterparts: [partyOf('jonas-lind', 'FI')], countries: ['FI'] })
    await saveLinks(linksOf({ events: [...events, { id: 'e4', slug: 'again', facts, reports: [reportOf('agenda', { meeting: 2 })] }] }))
    expect((await findTimeline('fr')).events.find(({ slug }) => slug === 'again')?.person?.text).toBe('Jonas Lind')
  })
})
