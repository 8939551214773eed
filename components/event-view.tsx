import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { CardSources, Told } from '@/lib/model/told-view'
import type { EventPage } from '@/lib/model/view'
import { ComposedText } from './composed-text'
import { EventFacts } from './event-facts'
import styles from './event-view.module.css'
import { Neighbours, WayBack } from './event-ways'
import { RelatedEvents } from './related-events'
import { ReportBanks } from './report-banks'
import { ToldApart } from './told-apart'

interface Props {
  event: EventPage
  told: Told
  sources: CardSources
  reader: Language
}

/**
 * The page of an event: what happened, who wrote about it and why those texts belong together, what sets them apart,
 * what else is related.
 */
export function EventView({ event, told, sources, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const entities = [...event.people, ...event.countries, ...event.topics, ...(event.place ? [event.place] : [])]
  return (
    <>
      <WayBack edtf={event.date.edtf} reader={reader} />
      <header className={styles.opening}>
        <h1 className={styles.title}>
          <ComposedText fragments={event.title} reader={reader} />
        </h1>
        <p className={styles.account}>
          <ComposedText fragments={event.account} reader={reader} entities={entities} />
        </p>
        <p className={styles.composed}>{t('event.composed', { count: event.reportsList.length })}</p>
      </header>
      <EventFacts event={event} sources={sources} articles={told.articles} reader={reader} />
      <ReportBanks event={event} reader={reader} />
      <ToldApart told={told} reader={reader} />
      <RelatedEvents related={event.related} reader={reader} />
      <Neighbours neighbours={event.neighbours} reader={reader} />
    </>
  )
}
