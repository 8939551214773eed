import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { EventSummary } from '@/lib/model/view'
import { EventCard } from './event-card'

/** Events one after the other, in the order given. */
export function EventList({ events, reader }: { events: readonly EventSummary[]; reader: Language }): ReactNode {
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} reader={reader} />
        </li>
      ))}
    </ol>
  )
}
