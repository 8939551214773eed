import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/lib/search/analyse-query'
import { periodOf } from '@/lib/search/period-of'

describe('the days that a query means', () => {
  it.each([
    ['février 2026', '2026-02-01', '2026-02-28', true],
    ['فبراير 2024', '2024-02-01', '2024-02-29', true],
    ['février', '02-01', '02-29', false],
    ['أبريل 2025', '2025-04-01', '2025-04-30', true],
    ['11 septembre', '09-11', '09-11', false],
    ['2025', '2025-01-01', '2025-12-31', true],
  ])('by %s are %s to %s', (query, first, last, hasYear) => {
    const [date] = analyseQuery(query, 'fr').slots.flatMap((slot) => slot.date ?? [])
    expect(date && periodOf(date)).toEqual({ first, last, hasYear })
  })
})
