import type { Language } from '@/lib/languages'
import type { PartialDate } from '@/lib/model/annotation'
import { contentLine, escapeCalendarText } from './content-line'
import { daysOf } from '@/lib/model/days-of'

/** An event for a calendar, its texts in the calendar's language. */
export interface CalendarEvent {
  /** The same in both languages: who imports both calendars has one event. */
  uid: string
  title: string
  description: string
  place: string | null
  categories: string[]
  url: string
  date: PartialDate
  /** ISO instants. */
  created: string
  updated: string
}

export interface Calendar {
  language: Language
  title: string
  description: string
  /** Where this very calendar is. */
  self: string
  events: readonly CalendarEvent[]
}

/**
 * Events of known days as iCalendar (RFC 5545, and RFC 7986 for the name). No article tells the hour, so events are
 * whole days, which have no time zone; one whose days are not known is left out. Nothing depends on the clock:
 * the same events give the same file.
 */
export function toCalendar({ language, title, description, self, events }: Calendar): string {
  const text = (name: string, value: string) => textLine(name, value, language)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Jisr//Jisr//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    text('NAME', title),
    contentLine('X-WR-CALNAME', escapeCalendarText(title)),
    text('DESCRIPTION', description),
    contentLine('SOURCE', self, { VALUE: 'URI' }),
    contentLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    ...events.map((event) => toEntry(event, language)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function toEntry(event: CalendarEvent, language: Language): string {
  const text = (name: string, value: string) => textLine(name, value, language)
  const days = daysOf(event.date)
  if (days === null) return ''
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', event.uid),
    contentLine('DTSTAMP', basicInstant(event.updated)),
    contentLine('CREATED', basicInstant(event.created)),
    contentLine('LAST-MODIFIED', basicInstant(event.updated)),
    contentLine('DTSTART', basicDay(days.first), { VALUE: 'DATE' }),
    contentLine('DTEND', basicDay(dayAfter(days.last)), { VALUE: 'DATE' }),
    text('SUMMARY', event.title),
    text('DESCRIPTION', event.description),
    event.place === null ? '' : text('LOCATION', event.place),
    event.categories.length === 0 ? '' : contentLine('CATEGORIES', event.categories.map(escapeCalendarText).join(','), { LANGUAGE: language }),
    contentLine('URL', event.url),
    contentLine('STATUS', 'CONFIRMED'),
    // It is something to know, and keeps nobody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

function textLine(name: string, value: string, language: Language): string {
  return contentLine(name, escapeCalendarText(value), { LANGUAGE: language })
}

/** `'20260121'` for `'2026-01-21'`. */
function basicDay(day: string): string {
  return day.replaceAll('-', '')
}

/** `'20260121T093000Z'` for `'2026-01-21T09:30:00.000Z'`. */
function basicInstant(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** The end of an event is the first day on which it is over. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
