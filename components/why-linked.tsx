import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EvidenceView, ReportView } from '@/lib/model/view'
import { Reason } from './reason'
import { ReasonWords } from './reason-words'
import { ReportName } from './report-name'
import styles from './why-linked.module.css'

/**
 * The reasons of a link, on demand: for, against, and what was seen but weighs nothing, the heaviest first; `brief`
 * without words.
 */
export function WhyLinked({ report, brief = false, reader }: { report: ReportView; brief?: boolean; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const byWeight = report.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return (
    <details className={`on-demand ${styles.why}`}>
      <summary>{t('event.why')}</summary>
      {report.counterpart && (
        <div className={styles.compared}>
          <Sentence
            language={reader}
            id="event.compared-with"
            slots={{ article: <ReportName article={report.counterpart} reader={reader} /> }}
          />
        </div>
      )}
      <Reasons title={t('event.for')} evidence={byWeight.filter(({ weight }) => weight > 0)} brief={brief} reader={reader} />
      <Reasons title={t('event.against')} evidence={byWeight.filter(({ weight }) => weight < 0)} brief={brief} reader={reader} />
      <Reasons title={t('event.noted')} evidence={byWeight.filter(({ weight }) => weight === 0)} brief={brief} reader={reader} />
    </details>
  )
}

/** Reasons that the same words show stand together over them: a shared host is often the shared person and country too. */
function Reasons({ title, evidence, brief, reader }: { title: string; evidence: readonly EvidenceView[]; brief: boolean; reader: Language }): ReactNode {
  if (evidence.length === 0) return null
  const shown = Map.groupBy(evidence, ({ left, right }) => (brief ? '' : `${left?.text ?? ''}\n${right?.text ?? ''}`))
  return (
    <div className={styles.reasons}>
      <p className={styles.side}>{title}</p>
      <ul>
        {[...shown].map(([words, reasons]) => (
          <li key={words}>
            {reasons.map((reason) => (
              <Reason key={`${reason.rule} ${reason.value}`} evidence={reason} reader={reader} />
            ))}
            {reasons[0] && !brief && <ReasonWords evidence={reasons[0]} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
