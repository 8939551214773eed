import { describe, expect, it } from 'vitest'
import { findEntityPictures } from '@/lib/store/entity-pictures'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, factsOf, partyOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

/** Karim Idrissi meets three countries, on three known days and one that is not. */
const more = [
  ...events,
  { id: 'e4', slug: 'idrissi-egypte', facts: factsOf({ counterparts: [partyOf(null, 'EG')], countries: ['EG'], date: { edtf: '2026-02', weekday: null, precision: 'month' as const } }), reports: [reportOf('risala', { meeting: 1 })] },
]
const egypt = { kind: 'country' as const, key: 'EG', slug: 'egypte', names: { fr: 'Égypte', ar: 'مصر' }, country: null, sort: null, spellings: [] }

useStore(async () => {
  await saveArticles(articles)
  const links = linksOf({ events: more })
  await saveLinks({ ...links, entities: [...links.entities, egypt] })
})

describe('findEntityPictures', () => {
  it.each([
    ['fr', ['Danemark', 'Égypte', 'Finlande']],
    ['ar', ['الدنمارك', 'مصر', 'فنلندا']],
  ] as const)('draws when and with which countries somebody meets, for a reader of %s', async (language, names) => {
    const { timeline, network, map } = await findEntityPictures({ kind: 'person', slug: 'karim-idrissi' }, language)
    expect(timeline?.events.map(({ slug, lanes }) => [slug, lanes])).toEqual([
      ['idrissi-lind', [0]], ['idrissi-berg', [0]], ['idrissi-egypte', [0]], ['idrissi-lundi', [0]],
    ])
    expect(network?.groups.map(({ country, people }) => [country?.name.text, people])).toEqual(names.map((name) => [name, []]))
    expect(map).toBeNull()
  })

  it('draws of a country itself and whom it meets, and no line of a single date', async () => {
    const { timeline, network, map } = await findEntityPictures({ kind: 'country', slug: 'danemark' }, 'ar')
    expect(map?.countries.map(({ country }) => country.key)).toEqual(['DK', 'MA'])
    expect([timeline, network]).toEqual([null, null])
  })

  it('draws nothing of what it does not know', async () => {
    expect(await findEntityPictures({ kind: 'person', slug: 'nobody' }, 'fr')).toEqual({ timeline: null, network: null, map: null })
  })
})
