import { describe, expect, it } from 'vitest'
import { agreeOnDate } from '@/lib/linking/agree-on-date'
import { dateClue } from '@/lib/linking/date-clue'
import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { dayOf, weekdayOf } from '../support/annotation-factory'

const report = (date: PartialDate, published: string | null = null) => ({ date, clue: dateClue(date, published) })
const yearless = (days: string): PartialDate => ({ ...UNKNOWN_DATE, yearless: days })

describe('the date that the reports of an event agree on', () => {
  it.each([
    ['the day that most give', [report(dayOf('2024-02-27')), report(dayOf('2024-02-27')), report(dayOf('2024-01-27'))], { edtf: '2024-02-27', weekday: 2, precision: 'day' }],
    ['a day rather than a month or a weekday', [report(dayOf('2026-01')), report(dayOf('2026-01-21')), report(weekdayOf(3))], { edtf: '2026-01-21', weekday: 3, precision: 'day' }],
    ['no weekday that contradicts the day', [report({ edtf: '2026-01-21', weekday: null, precision: 'day' }), report(weekdayOf(2))], { edtf: '2026-01-21', weekday: null, precision: 'day' }],
    ['a day without its year, when a publication settles the year', [report(yearless('06-24/06-26')), report(UNKNOWN_DATE, '2024-06-26')], { edtf: '2024-06-24/2024-06-26', weekday: null, precision: 'range' }],
    ['a day of the old year, when a publication of the new year settles it', [report(yearless('12-31'), '2026-01-02')], { edtf: '2025-12-31', weekday: null, precision: 'day' }],
    ['days over New Year, with the year in which they begin', [report(yearless('12-30/01-02'), '2026-01-03')], { edtf: '2025-12-30/2026-01-02', weekday: null, precision: 'range' }],
    ['the year that a publication names, before one beside it', [report(yearless('12-25'), '2026')], { edtf: '2026-12-25', weekday: null, precision: 'day' }],
    ['no 29 February of a common year', [report(yearless('02-29'), '2026-03-01')], yearless('02-29')],
    ['no year that nobody gives', [report(yearless('06-24')), report(UNKNOWN_DATE, '2024')].slice(0, 1), yearless('06-24')],
    ['a weekday and no more', [report(weekdayOf(1)), report(UNKNOWN_DATE)], weekdayOf(1)],
    ['nothing', [report(UNKNOWN_DATE)], UNKNOWN_DATE],
  ])('is %s', (_, reports, date) => {
    expect(agreeOnDate(reports)).toEqual(date)
    expect(agreeOnDate(reports.toReversed())).toEqual(date)
  })
})
