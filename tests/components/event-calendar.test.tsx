import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EventCalendar } from '@/components/event-calendar'
import { languageTags, type Language } from '@/lib/languages'
import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'

const markup = (date: PartialDate, reader: Language) => renderToStaticMarkup(<EventCalendar event={{ slug: 'idrissi-berg', date }} reader={reader} />)

describe('the way from an event to the reader’s calendar', () => {
  it.each([
    ['fr', '2026-01-21', '<a href="/fr/events/idrissi-berg.ics" type="text/calendar">Ajouter à l’agenda</a>'],
    ['ar', '2025-06-26/2025-06-28', '<a href="/ar/events/idrissi-berg.ics" type="text/calendar">أضف إلى التقويم</a>'],
  ] as const)('is there for a reader of %s where the days are known: %s', (reader, edtf, link) => {
    expect(markup({ edtf, weekday: null, precision: 'day' }, reader)).toContain(link)
  })

  it.each<[string, PartialDate]>([
    ['a month', { edtf: '2026-01', weekday: null, precision: 'month' }],
    ['about a day', { edtf: '2026-01-21~', weekday: null, precision: 'day' }],
    ['a weekday', { edtf: null, weekday: 1, precision: 'weekday' }],
    ['nothing', UNKNOWN_DATE],
  ])('is not there where %s is known', (_, date) => {
    for (const reader of languageTags) expect(markup(date, reader)).toBe('')
  })
})
