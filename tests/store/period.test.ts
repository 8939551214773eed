import { describe, expect, it } from 'vitest'
import { periodOf } from '@/lib/store/period'

const on = (day: string | null, lastDay = day) => ({ day, lastDay })

describe('the time of some events', () => {
  it.each([
    ['nothing is dated', [on(null)], null],
    ['there is none', [], null],
    ['one day', [on('2026-01-21')], '2026-01'],
    ['days of one month', [on('2026-01-21'), on('2026-01-02')], '2026-01'],
    ['months apart, in any order', [on('2026-01-21'), on(null), on('2025-12-30')], '2025-12/2026-01'],
    ['one of which only the year is known', [on('2014-01-01', '2014-12-31'), on('2016-03-02')], '2014/2016-03'],
    ['a visit over the end of a month, whose month is not told', [on('2025-01-30', '2025-02-02')], '2025'],
    ['a visit over the end of a year', [on('2024-12-31', '2025-01-02')], '2024/2025'],
  ])('%s', (_, events, expected) => {
    expect(periodOf(events)).toBe(expected)
  })
})
