import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPages, sizeOf, type MonthCount } from '@/lib/store/digest-pages'

/** `'2026-03:12 2026-02:5 ?:3'`, so that a plan can be read. */
function months(text: string): MonthCount[] {
  return text.split(' ').filter(Boolean).map((part) => {
    const [month = '', events] = part.split(':')
    return { month: month === '?' ? null : month, events: Number(events) }
  })
}

const shown = (pages: readonly MonthCount[][]) => pages.map((page) => page.map(({ month, events }) => `${month ?? '?'}:${events}`).join(' '))

describe('planPages', () => {
  it.each([
    ['nothing', '', []],
    ['a few meetings on one page, the undated with them', 'c:1 b:2 ?:2', ['c:1 b:2 ?:2']],
    ['whole months while they fit', 'e:15 d:15 c:10 b:15 a:20', ['e:15 d:15 c:10', 'b:15 a:20']],
    ['the next page begins with a month that does not fit', 'c:25 ?:22', ['c:25', '?:22']],
    ['a month is cut when the page would be too short', 'b:12 a:35', ['b:12 a:18', 'a:17']],
    ['a month longer than a page is cut', 'b:85 a:10', ['b:30', 'b:30', 'b:25 a:10']],
    ['a few last ones go with the page before', 'b:38 a:5', ['b:38 a:5']],
    ['also those of a month that would be cut', 'a:65', ['a:30', 'a:35']],
    ['an empty month is no month', 'b:3 a:0', ['b:3']],
  ])('%s', (_, counts, expected) => {
    expect(shown(planPages(months(counts)))).toEqual(expected)
  })

  it('tells every meeting once and in order, on pages of a fair size', () => {
    const collection = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 })
    fc.assert(
      fc.property(collection, (counts) => {
        const list = counts.map((events, index) => ({ month: String(index), events }))
        const pages = planPages(list)
        const one = (all: readonly MonthCount[]) => all.flatMap(({ month, events }) => Array<string | null>(events).fill(month))
        expect(one(pages.flat())).toEqual(one(list))
        expect(pages.every((page) => sizeOf(page) <= 48)).toBe(true)
        expect(pages.slice(0, -1).every((page) => sizeOf(page) >= 20)).toBe(true)
        expect(pages.every((page) => page.every(({ events }) => events > 0))).toBe(true)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})
