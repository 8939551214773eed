import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { ReportView } from '@/lib/model/view'
import styles from './report-banks.module.css'
import { ReportItem } from './report-item'

/** The reports of an event on two banks, the reader's language first, with the arch between them. */
export function ReportBanks({ reports, reader }: { reports: readonly ReportView[]; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section className={styles.reports} aria-labelledby="reports">
      <h2 id="reports" className={styles.heading}>
        {t('event.reports')}
      </h2>
      <div className={styles.banks}>
        {[reader, otherLanguage(reader)].map((bank) => {
          const written = reports.filter((report) => report.article.language === bank)
          return (
            <div key={bank} className={styles.bank} data-empty={written.length === 0}>
              <h3 className={styles.language}>{t(`language.${bank}`)}</h3>
              {written.length === 0 && <p className={styles.none}>{t(`reports.none-${bank}`)}</p>}
              <ul>
                {written.map((report) => (
                  <li key={report.article.key} className={styles.item}>
                    <ReportItem report={report} reader={reader} />
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
