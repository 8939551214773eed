import { describe, expect, it } from 'vitest'
import type { EventTie, Hit } from '@/lib/model/search-store'
import { groupHits, rankEvents, type SlotEntity } from '@/lib/search/rank-events'

const hit = (article: number, event: string | null, score: number, day: string | null = null): Hit => ({ article, event, day, score })
const tie = (event: string, entity: number, role: string): EventTie => ({ event, entity, role })
/** Entity 7 is what the first word of the query names. */
const named: readonly SlotEntity[] = [{ slot: 0, entity: 7, weight: 1 }]
const order = (hits: readonly Hit[], ties: readonly EventTie[] = [], extra: ReadonlyMap<string, number> = new Map()): string[] =>
  rankEvents(groupHits(hits), ties, named, extra).map(({ event }) => event)

describe('hits by event', () => {
  it('have each article once, the best first, and leave out articles of no event', () => {
    const groups = groupHits([hit(1, 'e', 2), hit(2, 'e', 5), hit(1, 'e', 3), hit(3, null, 9)])
    expect([...groups]).toEqual([['e', [hit(2, 'e', 5), hit(1, 'e', 2)]]])
  })
})

describe('of two events the first is', () => {
  it.each<[string, Hit[], EventTie[]]>([
    ['the one whose words say more', [hit(1, 'second', 4), hit(2, 'first', 6)], []],
    ['the one that more reports tell, of equal words', [hit(1, 'second', 5), hit(2, 'first', 5), hit(3, 'first', 4)], []],
    ['the one in which what is named takes part', [hit(1, 'second', 6), hit(2, 'first', 5)], [tie('first', 7, 'counterpart')]],
    ['the one that is with what is named, not merely in its country', [hit(1, 'second', 5), hit(2, 'first', 5)], [tie('first', 7, 'country'), tie('second', 7, 'host-country')]],
    ['the newer, of all else equal', [hit(1, 'second', 5, '2024-01-01'), hit(2, 'first', 5, '2026-01-01')], []],
    ['the one of the day that is known', [hit(1, 'second', 5), hit(2, 'first', 5, '2019-01-01')], []],
    ['that of the smaller id, where nothing tells them apart', [hit(1, 'second', 5), hit(2, 'first', 5)], []],
  ])('%s', (_, hits, ties) => {
    expect(order(hits, ties)).toEqual(['first', 'second'])
    expect(order(hits.toReversed(), ties.toReversed())).toEqual(['first', 'second'])
  })

  it('the one with more that speaks for it besides, as an office that was asked for', () => {
    expect(order([hit(1, 'second', 5), hit(2, 'first', 5)], [], new Map([['first', 0.7]]))).toEqual(['first', 'second'])
  })
})

it('of each word of a query the part that says most counts, once', () => {
  const [once] = rankEvents(groupHits([hit(1, 'e', 5)]), [tie('e', 7, 'counterpart')], named, new Map())
  const [twice] = rankEvents(groupHits([hit(1, 'e', 5)]), [tie('e', 7, 'counterpart'), tie('e', 7, 'topic')], named, new Map())
  expect(twice?.score).toBe(once?.score)
})
