import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { daysOf } from '@/lib/model/days-of'
import type { EventPage } from '@/lib/model/view'
import { addressOf } from './address-of'
import styles from './event-calendar.module.css'

/** The event as a file for the reader's calendar; nothing where its day is not known, since no day is made up. */
export function EventCalendar({ event: { slug, date }, reader }: { event: Pick<EventPage, 'slug' | 'date'>; reader: Language }): ReactNode {
  if (daysOf(date) === null) return null
  return (
    <p className={`${styles.calendar} on-screen`}>
      <a href={addressOf(reader, `/events/${slug}.ics`)} type="text/calendar">
        {getTranslator(reader)('event.calendar')}
      </a>
    </p>
  )
}
