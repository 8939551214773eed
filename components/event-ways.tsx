import type { ReactNode } from 'react'
import { formatMonth } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EventLink, EventNeighbours } from '@/lib/model/event-links'
import { addressOf } from './address-of'
import { ComposedText } from './composed-text'
import styles from './event-ways.module.css'
import { PartialDateText } from './partial-date-text'

/** The way back to the digest, to the month of the event where its date says one. */
export function WayBack({ edtf, reader }: { edtf: string | null; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const month = edtf?.match(/^\d{4}-\d{2}/)?.[0] ?? null
  return (
    <p className={styles.back}>
      <a href={addressOf(reader, month === null ? '' : `#month-${month}`)}>
        {month === null ? t('event.back') : t('event.back-month', { month: formatMonth(month, reader).toLocaleLowerCase(reader) })}
      </a>
    </p>
  )
}

/** The events before and after this one in time. */
export function Neighbours({ neighbours: { earlier, later }, reader }: { neighbours: EventNeighbours; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  if (earlier === null && later === null) return null
  return (
    <nav className={styles.neighbours} aria-label={t('event.neighbours')}>
      {earlier && <Neighbour event={earlier} label={t('event.earlier')} rel="prev" reader={reader} />}
      {later && <Neighbour event={later} label={t('event.later')} rel="next" reader={reader} />}
    </nav>
  )
}

function Neighbour({ event, label, rel, reader }: { event: EventLink; label: string; rel: 'prev' | 'next'; reader: Language }): ReactNode {
  return (
    <div className={styles[rel]}>
      <p className={styles.label}>
        {label}
        {' · '}
        <PartialDateText date={event.date} reader={reader} />
      </p>
      <a href={addressOf(reader, `/events/${event.slug}`)} rel={rel}>
        <ComposedText fragments={event.title} reader={reader} />
      </a>
    </div>
  )
}
