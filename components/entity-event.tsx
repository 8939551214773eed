import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { EventSummary } from '@/lib/model/view'
import { addressOf } from './address-of'
import { ComposedText } from './composed-text'
import styles from './entity-event.module.css'
import { EntityName } from './entity-name'
import { PartialDateText } from './partial-date-text'

/** An event as a line of a chronicle: when and where, what, and who alone wrote about it. */
export function EntityEvent({ event, reader }: { event: EventSummary; reader: Language }): ReactNode {
  return (
    <>
      <p className={styles.when}>
        <PartialDateText date={event.date} reader={reader} />
        {event.place && (
          <>
            {' · '}
            <EntityName entity={event.place} reader={reader} />
          </>
        )}
        {event.reports[reader] === 0 && (
          <>
            {' · '}
            <span className={styles.only}>{getTranslator(reader)(`reports.only-${otherLanguage(reader)}`)}</span>
          </>
        )}
      </p>
      <p className={`quiet-links ${styles.title}`}>
        <a href={addressOf(reader, `/events/${event.slug}`)}>
          <ComposedText fragments={event.title} reader={reader} />
        </a>
      </p>
    </>
  )
}
