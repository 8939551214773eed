import type { ReactNode } from 'react'
import { formatMonth } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestMonth } from '@/lib/model/digest-view'
import { monthAnchor } from './month-anchor'
import styles from './digest-month.module.css'
import { EventList } from './event-list'

/** The meetings of one month under its name; of the unknown month it is said why they stand apart. */
export function DigestMonthSection({ month: { month, events, continued }, reader }: { month: DigestMonth; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const anchor = monthAnchor(month)
  return (
    <section className={styles.month} aria-labelledby={anchor}>
      <div className={styles.heading}>
        <h2 id={anchor}>
          {month ? formatMonth(month, reader) : t('digest.unknown-date')}
          {continued && <span className={styles.continued}> {t('digest.continued')}</span>}
        </h2>
        {month === null && <p className={styles.note}>{t('digest.unknown-date-note')}</p>}
      </div>
      <EventList events={events} reader={reader} />
    </section>
  )
}
