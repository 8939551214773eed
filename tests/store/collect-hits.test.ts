import { describe, expect, it } from 'vitest'
import type { Hit } from '@/lib/model/search-store'
import { collectHits } from '@/lib/store/collect-hits'

/** Articles 1, 2, 3 …, each of an event of its own; every third reports none. */
const list = (count: number): Hit[] => Array.from({ length: count }, (_, index) => ({ article: index + 1, event: index % 3 === 2 ? null : `e${index + 1}`, day: null, score: 1 }))

function collect(hits: readonly Hit[], most: number, unwanted: readonly string[]) {
  const asked: number[] = []
  const askFrom = (skipped: number): Hit[] => {
    asked.push(skipped)
    return hits.slice(skipped, skipped + most)
  }
  const kept = collectHits(most, askFrom, (some) => new Set(some.flatMap(({ event }) => (event !== null && unwanted.includes(event) ? event : []))))
  return { kept: kept.map(({ article }) => article), asked }
}

describe('hits that may stay', () => {
  it.each([
    ['all of them, asked once', 6, 4, [], [1, 2, 3, 4], [0]],
    ['fewer than are wanted', 3, 4, ['e1'], [2, 3], [0]],
    ['others in place of those that go', 12, 4, ['e1', 'e2'], [3, 4, 5, 6], [0, 4]],
    ['no more than are wanted', 12, 4, ['e1'], [2, 3, 4, 5], [0, 4]],
    ['none of nothing', 0, 4, [], [], [0]],
    ['what the last question gave, when it gave all that there was', 8, 4, ['e1', 'e2', 'e4', 'e5', 'e7', 'e8'], [3, 6], [0, 4, 8]],
  ] as const)('are %s', (_, count, most, unwanted, kept, asked) => {
    expect(collect(list(count), most, unwanted)).toEqual({ kept, asked })
  })

  it('are given up when hardly any may stay', () => {
    const all = list(100).filter(({ event }) => event !== null)
    const { kept, asked } = collect(all, 4, all.flatMap(({ event }) => event ?? []))
    expect(kept).toEqual([])
    expect(asked).toHaveLength(5)
  })
})
