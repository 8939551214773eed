import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ReportView } from '@/lib/model/view'
import { ArticleSource } from './article-source'
import { ArticleTitle } from './article-title'
import styles from './report-item.module.css'
import { WhyLinked } from './why-linked'

/** One report: its title in its own language, where and when it appeared, what it is to the others and how surely. */
export function ReportItem({ report, reader }: { report: ReportView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <p className={styles.title}>
        <ArticleTitle article={report.article} reader={reader} />
      </p>
      <p className={styles.source}>
        <ArticleSource article={report.article} reader={reader} />
      </p>
      <p className={styles.kind}>
        <span>{t(`report.${report.type}`)}</span>
        {report.type !== 'alone' && (
          <span className={styles.strength} data-strength={report.strength}>
            {t(`strength.${report.strength}`)}
          </span>
        )}
      </p>
      {report.evidence.length > 0 && <WhyLinked report={report} reader={reader} />}
    </>
  )
}
