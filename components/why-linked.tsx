import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EvidenceView, ReportView } from '@/lib/model/view'
import { ArticleTitle } from './article-title'
import { Reason } from './reason'
import styles from './why-linked.module.css'

/** The reasons of a link, on demand: for, against, and what was seen but weighs nothing, the heaviest first. */
export function WhyLinked({ report, reader }: { report: ReportView; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const byWeight = report.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return (
    <details className={styles.why}>
      <summary>{t('event.why')}</summary>
      {report.counterpart && (
        <div className={styles.compared}>
          <Sentence
            language={reader}
            id="event.compared-with"
            slots={{ article: <ArticleTitle article={report.counterpart} reader={reader} /> }}
          />
        </div>
      )}
      <Reasons title={t('event.for')} evidence={byWeight.filter(({ weight }) => weight > 0)} reader={reader} />
      <Reasons title={t('event.against')} evidence={byWeight.filter(({ weight }) => weight < 0)} reader={reader} />
      <Reasons title={t('event.noted')} evidence={byWeight.filter(({ weight }) => weight === 0)} reader={reader} />
    </details>
  )
}

function Reasons({ title, evidence, reader }: { title: string; evidence: readonly EvidenceView[]; reader: Language }): ReactNode {
  if (evidence.length === 0) return null
  return (
    <div className={styles.reasons}>
      <p className={styles.side}>{title}</p>
      <ul>
        {evidence.map((reason, index) => (
          <li key={index}>
            <Reason evidence={reason} reader={reader} />
          </li>
        ))}
      </ul>
    </div>
  )
}
