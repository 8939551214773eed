import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { FoundEvent } from '@/lib/model/search-view'
import { addressOf } from './address-of'
import arch from './arch.module.css'
import { ComposedText } from './composed-text'
import facing from './facing-banks.module.css'
import { PartialDateText } from './partial-date-text'
import styles from './search-event.module.css'
import { SearchPassage } from './search-passage'

/** An event that was found: when, its title, and on two banks under one arch the passages of either press that tell. */
export function SearchEvent({ event, reader }: { event: FoundEvent; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <article className={styles.event}>
      <p className={styles.date}>
        <PartialDateText date={event.date} reader={reader} />
        {' · '}
        {[reader, otherLanguage(reader)].filter((bank) => event.reports[bank] > 0).map((bank, index) => (
          <span key={bank}>
            {index > 0 && ' · '}
            {t(`reports.in-${bank}`, { count: event.reports[bank] })}
          </span>
        ))}
      </p>
      <h3 className={`quiet-links ${styles.title}`}>
        <a href={addressOf(reader, `/events/${event.slug}`)}>
          <ComposedText fragments={event.title} reader={reader} />
        </a>
      </h3>
      <div className={`${facing.banks} ${styles.banks}`}>
        {[reader, otherLanguage(reader)].map((bank) => {
          const passage = event.passages[bank]
          return (
            <div key={bank} className={`${arch.half} ${facing.bank}`} data-empty={!passage}>
              {passage ? <SearchPassage passage={passage} reader={reader} /> : <p className={styles.silent}>{t(event.reports[bank] > 0 ? `search.silent-${bank}` : `reports.none-${bank}`)}</p>}
            </div>
          )
        })}
      </div>
    </article>
  )
}
