import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { EventPage } from '@/lib/model/view'
import arch from './arch.module.css'
import { compareAddress } from './compare-address'
import facing from './facing-banks.module.css'
import { foldCopies, type FoldedReport } from './fold-copies'
import styles from './report-banks.module.css'
import { ReportItem } from './report-item'

/** Reports of one language that stand open; the others are a click away. */
const SHOWN = 3

type Reported = Pick<EventPage, 'slug' | 'reportsList' | 'pair'>

/** The reports of an event on two banks, the reader's language first, with the arch between them. */
export function ReportBanks({ event, reader }: { event: Reported; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section className={styles.reports} aria-labelledby="reports">
      <h2 id="reports" className={styles.heading}>
        {t('event.reports')}
      </h2>
      {event.pair && (
        <p className={`${styles.pair} on-screen`}>
          <a href={compareAddress(reader, event.slug, ...event.pair)}>{t('event.compare-pair')}</a>
        </p>
      )}
      <div className={`${facing.banks} ${styles.banks}`}>
        {[reader, otherLanguage(reader)].map((bank) => {
          const written = event.reportsList.filter((report) => report.article.language === bank)
          return (
            <div key={bank} className={`${arch.half} ${facing.bank}`} data-empty={written.length === 0}>
              <h3 className={styles.language}>{t(`language.${bank}`)}</h3>
              {written.length === 0 && <p className={styles.none}>{t(`reports.none-${bank}`)}</p>}
              <Bank folded={foldCopies(written)} event={event} reader={reader} />
            </div>
          )
        })}
      </div>
    </section>
  )
}

interface BankProps {
  folded: readonly FoldedReport[]
  event: Reported
  reader: Language
}

function Bank({ folded, event, reader }: BankProps): ReactNode {
  const rest = folded.length > SHOWN + 1 ? folded.slice(SHOWN) : []
  return (
    <>
      <Reports folded={folded.slice(0, folded.length - rest.length)} event={event} reader={reader} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{getTranslator(reader)('event.more-reports', { count: rest.length })}</summary>
          <Reports folded={rest} event={event} brief reader={reader} />
        </details>
      )}
    </>
  )
}

function Reports({ folded, event, reader, brief = false }: BankProps & { brief?: boolean }): ReactNode {
  return (
    <ul>
      {folded.map(({ report, copies }) => (
        <li key={report.article.key} className={styles.item}>
          <ReportItem report={report} copies={copies} event={event.slug} brief={brief} reader={reader} />
        </li>
      ))}
    </ul>
  )
}
