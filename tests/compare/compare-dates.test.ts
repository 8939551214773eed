import { describe, expect, it } from 'vitest'
import { identifyDates } from '@/lib/compare/compare-dates'
import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { dayOf } from '@/tests/support/annotation-factory'

const monday: PartialDate = { edtf: null, weekday: 1, precision: 'weekday' }
const january: PartialDate = { edtf: null, weekday: null, precision: 'day', yearless: '01-20' }

function identify(date: PartialDate, ...others: PartialDate[]): string | null {
  return identifyDates([date, ...others].map((one) => ({ date: one, span: { paragraph: 0, start: 0, end: 0 }, text: '' })))(date)
}

describe('which dates of two texts are one', () => {
  it.each([
    ['a full date is itself', dayOf('2025-01-20'), [], '2025-01-20'],
    ['a Monday is the one Monday of the texts', monday, [dayOf('2025-01-20')], '2025-01-20'],
    ['a Monday stays one beside a Wednesday', monday, [dayOf('2026-01-21')], 'weekday 1'],
    ['a Monday stays one beside two Mondays', monday, [dayOf('2025-01-20'), dayOf('2025-01-27')], 'weekday 1'],
    ['a day without its year takes that of the other text', january, [dayOf('2025-01-20')], '2025-01-20'],
    ['and keeps to itself where there are two', january, [dayOf('2025-01-20'), dayOf('2024-01-20')], '01-20'],
    ['a Monday is the Monday of a day without its year', monday, [{ ...january, weekday: 1 }], '01-20'],
    ['a month is itself', { edtf: '2025-01', weekday: null, precision: 'month' } as const, [dayOf('2025-01-20')], '2025-01'],
    ['what says nothing is nothing', UNKNOWN_DATE, [dayOf('2025-01-20')], null],
  ])('%s', (_, date, others, expected) => {
    expect(identify(date, ...others)).toBe(expected)
  })
})
