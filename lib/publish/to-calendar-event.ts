import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { FeedEvent } from '@/lib/model/feed-view'
import { markDirection } from './mark-direction'
import type { CalendarEvent } from './to-calendar'

/** An event as an entry of the calendars of one language. `site` is the address of the site. */
export function toCalendarEvent(event: FeedEvent, language: Language, site: URL): CalendarEvent {
  const url = new URL(`/${language}/events/${event.slug}`, site).href
  return {
    uid: `${event.id}@${site.hostname}`,
    title: markDirection(plainText(event.title), language),
    description: `${markDirection(plainText(event.account), language)}\n${url}`,
    place: event.place?.name.text ?? null,
    categories: event.topics.map(({ name }) => name.text),
    url,
    date: event.date,
    created: event.firstRead,
    updated: event.lastRead,
  }
}
