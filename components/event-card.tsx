import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { EventSummary } from '@/lib/model/view'
import { addressOf } from './address-of'
import { Bridge } from './bridge'
import { ComposedText } from './composed-text'
import styles from './event-card.module.css'
import { PartialDateText } from './partial-date-text'

interface Props {
  event: EventSummary
  reader: Language
  /** What the page has to say about this event, e.g. why it is related to another. */
  children?: ReactNode
}

/** An event in a list: when, its title, the account in a sentence, and who wrote about it. */
export function EventCard({ event, reader, children }: Props): ReactNode {
  return (
    <article className={styles.card}>
      <p className={styles.date}>
        <PartialDateText date={event.date} reader={reader} />
        {event.reports[reader] === 0 && (
          <>
            {' · '}
            <span className={styles.only}>{getTranslator(reader)(`reports.only-${otherLanguage(reader)}`)}</span>
          </>
        )}
      </p>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <a href={addressOf(reader, `/events/${event.slug}`)}>
            <ComposedText fragments={event.title} reader={reader} />
          </a>
        </h3>
        <p className={styles.account}>
          <ComposedText fragments={event.account} reader={reader} entities={[...event.people, ...event.countries]} />
        </p>
        {children}
        <Bridge reader={reader} counts={event.reports} of="reports" />
      </div>
    </article>
  )
}
