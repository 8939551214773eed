import type { ReactNode } from 'react'
import { formatMonth } from '@/lib/i18n/format'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestPage } from '@/lib/model/view'
import { Bridge } from './bridge'
import styles from './digest.module.css'
import { EventList } from './event-list'

/** The first page: every event by month, the newest first, and apart from them those that nobody dates. */
export function Digest({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <header className={styles.opening}>
        <div>
          <h1 className={styles.title}>{t('digest.title')}</h1>
          <p className={styles.intro}>{t('digest.intro')}</p>
        </div>
        {digest.total.events > 0 && <Bridge reader={reader} counts={digest.total.articles} of="articles" wide />}
      </header>
      {digest.total.events === 0 && <EmptyDigest reader={reader} />}
      {digest.months.map(({ month, events }) => (
        <section key={month ?? 'unknown'} className={styles.month} aria-labelledby={`month-${month ?? 'unknown'}`}>
          <div className={styles.heading}>
            <h2 id={`month-${month ?? 'unknown'}`}>{month ? formatMonth(month, reader) : t('digest.unknown-date')}</h2>
            {month === null && <p className={styles.note}>{t('digest.unknown-date-note')}</p>}
          </div>
          <EventList events={events} reader={reader} />
        </section>
      ))}
    </>
  )
}

function EmptyDigest({ reader }: { reader: Language }): ReactNode {
  const command = (
    <code dir="ltr" lang="en">
      npm run ingest -- PATH
    </code>
  )
  return (
    <section className={styles.empty}>
      <h2>{getTranslator(reader)('digest.empty-title')}</h2>
      <p>
        <Sentence language={reader} id="digest.empty-text" slots={{ command }} />
      </p>
    </section>
  )
}
