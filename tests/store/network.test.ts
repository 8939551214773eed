import { describe, expect, it } from 'vitest'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { findNetwork } from '@/lib/store/network'
import { countMeetings, pickHubs, tieToHubs } from '@/lib/store/network-ties'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

describe('findNetwork', () => {
  it.each([
    ['fr', 'Karim Idrissi', [['Danemark', ['Anna Berg']], ['Finlande', ['Jonas Lind']]]],
    ['ar', 'كريم الإدريسي', [['الدنمارك', ['آنا بيرغ']], ['فنلندا', ['Jonas Lind']]]],
  ] as const)('ties the guests to their host by their countries, for a reader of %s', async (language, host, groups) => {
    const view = await findNetwork(language)
    expect(view.hubs.map(({ person, events: shared, told }) => [person.name.text, shared, told])).toEqual([[host, 3, { fr: 3, ar: 1 }]])
    expect(view.groups.map(({ country, people }) => [country?.name.text, people.map(({ person }) => person.name.text)])).toEqual(groups)
    expect(view.groups.map(({ ties }) => ties)).toEqual([[{ hub: 0, events: 1 }], [{ hub: 0, events: 1 }]])
    expect(view.hidden).toEqual({ people: 0, countries: 0 })
  })

  it('is the same whichever event was saved first', async () => {
    const before = await findNetwork('ar')
    await saveLinks(linksOf({ events: [], relations: [], people: [], entities: [] }))
    await saveLinks(linksOf({ events: events.toReversed() }))
    expect(await findNetwork('ar')).toEqual(before)
  })

  it('is empty for an empty store', async () => {
    await saveLinks(linksOf({ events: [], relations: [], people: [], entities: [] }))
    expect(await findNetwork('fr')).toEqual({ hubs: [], groups: [], hidden: { people: 0, countries: 0 } })
  })
})

/** 1 receives 3 to 8, 2 receives 9 and 10, 11 and 12 meet once. */
const gatherings = [
  ...[3, 4, 5, 6, 7, 8].map((guest) => ({ people: [1, guest], countries: [100, 100 + guest] })),
  ...[9, 10].map((guest) => ({ people: [2, guest], countries: [100, 109] })),
  { people: [11, 12], countries: [] },
]
const countryOf = new Map<number, number | null>([[1, 100], [2, 100], [3, 103], [4, null], [9, 109], [10, 100]])

describe('hubs', () => {
  const ties = countMeetings(gatherings)
  const order = Array.from({ length: 12 }, (_, index) => index + 1)

  it('are those through whom the others are tied, and not everybody who met somebody', () => {
    expect(pickHubs(ties, order, 8)).toEqual([1, 2])
    expect(pickHubs(ties, order, 1)).toEqual([1])
    expect(pickHubs(new Map(), order, 8)).toEqual([])
  })

  it('are tied to people and to their countries, to their own only by compatriots whom they meet', () => {
    const { people, groups } = tieToHubs(gatherings, [1, 2], countryOf)
    expect([...people.keys()].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
    expect(groups.get(109)).toEqual(new Map([[1, 2]]))
    expect(groups.get(100)).toEqual(new Map([[1, 1]]))
    expect(groups.get(null)?.get(0)).toBe(5)
  })
})
