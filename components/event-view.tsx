import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EventPage } from '@/lib/model/view'
import { ComposedText } from './composed-text'
import { EventFacts } from './event-facts'
import styles from './event-view.module.css'
import { RelatedEvents } from './related-events'
import { ReportBanks } from './report-banks'

/** The page of an event: what happened, who wrote about it and why those texts belong together, what else is related. */
export function EventView({ event, reader }: { event: EventPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const entities = [...event.people, ...event.countries]
  return (
    <>
      <header className={styles.opening}>
        <h1 className={styles.title}>
          <ComposedText fragments={event.title} reader={reader} />
        </h1>
        <p className={styles.account}>
          <ComposedText fragments={event.account} reader={reader} entities={entities} />
        </p>
        <p className={styles.composed}>{t('event.composed', { count: event.reportsList.length })}</p>
      </header>
      <EventFacts event={event} reader={reader} />
      <ReportBanks reports={event.reportsList} reader={reader} />
      <RelatedEvents related={event.related} reader={reader} />
    </>
  )
}
