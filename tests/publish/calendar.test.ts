import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { PartialDate } from '@/lib/model/annotation'
import type { Language } from '@/lib/languages'
import { toCalendar } from '@/lib/publish/to-calendar'
import { toCalendarEvent } from '@/lib/publish/to-calendar-event'
import { feedEventOf, site } from './feed-events'

function calendarOf(language: Language, events = [feedEventOf(language)]): string {
  return toCalendar({
    language,
    title: language === 'fr' ? 'Les rencontres' : 'اللقاءات',
    description: '',
    self: `https://jisr.example/${language}/calendar.ics`,
    events: events.map((event) => toCalendarEvent(event, language, site)),
  })
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

const dated = (date: Partial<PartialDate>) => feedEventOf('fr', { date: { edtf: null, weekday: null, precision: 'unknown', ...date } })

describe.each(['fr', 'ar'] as const)('a calendar in %s', (language) => {
  it('has a whole day for an event, its texts in its language', () => {
    const [event] = read(calendarOf(language))
    expect(event?.uid).toBe('e1@jisr.example')
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-01-21', '2026-01-22'])
    expect(event?.summary).toBe(language === 'fr' ? 'Karim Idrissi reçoit آنا بيرغ' : 'كريم الإدريسي يستقبل Anna Berg')
    expect(event?.component.getFirstProperty('summary')?.getParameter('language')).toBe(language)
    expect(event?.location).toBe(language === 'fr' ? 'Rabat' : 'الرباط')
    expect(event?.component.getFirstPropertyValue('url')).toBe(`https://jisr.example/${language}/events/idrissi-berg`)
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-02-03T09:30:00Z')
  })

  it('has no line over 75 octets, and no letter cut in two', () => {
    const title = language === 'fr' ? 'L’été à Genève, où l’on s’est vu; '.repeat(9) : 'لقاء المدير العام بنظيره، بالرباط؛ '.repeat(9)
    const text = calendarOf(language, [feedEventOf(language, { title: [title] })])
    expect(text.split('\r\n').map((line) => Buffer.byteLength(line)).filter((octets) => octets > 75)).toEqual([])
    expect(text.split('\r\n').some((line) => line.startsWith(' '))).toBe(true)
    expect(text).not.toMatch(/[^\r]\n|\uFFFD/)
    expect(read(text)[0]?.summary).toBe(title)
  })
})

describe('days', () => {
  it.each([
    ['2025-06-26/2025-06-28', '2025-06-26', '2025-06-29'],
    ['2025-12-31', '2025-12-31', '2026-01-01'],
    ['2024-02-28/2024-02-29', '2024-02-28', '2024-03-01'],
  ])('%s ends before the first day on which it is over', (edtf, first, end) => {
    const [event] = read(calendarOf('fr', [dated({ edtf, precision: 'range' })]))
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([first, end])
  })

  it.each([['2025-06'], ['2025'], ['2025-06-26~'], ['2025-06/2025-07'], [null]])('none is made up for %s', (edtf) => {
    expect(read(calendarOf('fr', [dated({ edtf, weekday: 1 })]))).toEqual([])
  })
})

it('reads back whatever letters a title has', () => {
  const units = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(units, fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('END:VEVENT\r\nX:1', '\\n;,:"', '\uD83D')), (title) => {
      const events = read(calendarOf('ar', [feedEventOf('ar', { title: [title], account: [title] })]))
      expect(events).toHaveLength(1)
      expect(events[0]?.uid).toBe('e1@jisr.example')
    }),
    { numRuns: 300 },
  )
})
