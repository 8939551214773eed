import { describe, expect, it } from 'vitest'
import { findCountryMap } from '@/lib/store/country-map'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

describe('findCountryMap', () => {
  it.each([
    ['fr', ['Maroc', 'Danemark', 'Finlande'], ['المغرب', 'الدنمارك', 'فنلندا']],
    ['ar', ['المغرب', 'الدنمارك', 'فنلندا'], ['Maroc', 'Danemark', 'Finlande']],
  ] as const)('counts the events of each country and of each two, for a reader of %s', async (language, names, otherNames) => {
    const { countries, bridges } = await findCountryMap(language)
    expect(countries.map(({ country }) => country.name.text)).toEqual(names)
    expect(countries.map(({ otherName }) => otherName?.text)).toEqual(otherNames)
    expect(countries.map(({ events: shared, hosted, told }) => [shared, hosted, told])).toEqual([
      [3, 3, { fr: 3, ar: 1 }],
      [1, 0, { fr: 1, ar: 1 }],
      [1, 0, { fr: 1, ar: 0 }],
    ])
    expect(bridges).toEqual([{ from: 'MA', to: 'DK', events: 1 }, { from: 'MA', to: 'FI', events: 1 }])
  })

  it('shows of one country only itself and whom it meets', async () => {
    const { countries, bridges } = await findCountryMap('ar', 'danemark')
    expect(countries.map(({ country, events: shared }) => [country.key, shared])).toEqual([['DK', 1], ['MA', 1]])
    expect(bridges).toEqual([{ from: 'MA', to: 'DK', events: 1 }])
    expect(await findCountryMap('fr', 'atlantide')).toEqual({ countries: [], bridges: [] })
  })

  it('is the same whichever event was saved first, and empty for an empty store', async () => {
    const before = await findCountryMap('fr')
    await saveLinks(linksOf({ events: [], relations: [], people: [], entities: [] }))
    expect(await findCountryMap('fr')).toEqual({ countries: [], bridges: [] })
    await saveLinks(linksOf({ events: events.toReversed() }))
    expect(await findCountryMap('fr')).toEqual(before)
  })
})
