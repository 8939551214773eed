import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticleLink, ReportView } from '@/lib/model/view'
import { ArticleSource } from './article-source'
import { ArticleTitle } from './article-title'
import { compareAddress } from './compare-address'
import styles from './report-item.module.css'
import { WhyLinked } from './why-linked'

interface Props {
  report: ReportView
  /** Articles that print the same text. */
  copies: readonly ArticleLink[]
  /** Slug of the event. */
  event: string
  /** Reasons without the words that show them, which stand in the comparison of the two. */
  brief: boolean
  reader: Language
}

/** One report: its title in its own language, where and when it appeared, what it is to the others and how surely. */
export function ReportItem({ report, copies, event, brief, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const { article, counterpart } = report
  return (
    <>
      <p className={`quiet-links ${styles.title}`}>
        <ArticleTitle article={article} reader={reader} />
      </p>
      <p className={styles.source}>
        <ArticleSource article={article} reader={reader} />
      </p>
      <p className={styles.kind}>
        {t(`report.${report.type}`)}
        {report.type !== 'alone' && (
          <span className={styles.strength} data-strength={report.strength}>
            {t(`strength.${report.strength}`)}
          </span>
        )}
        {counterpart && (
          <a className="on-screen" href={compareAddress(reader, event, article, counterpart)}>
            {t('event.compare')}
          </a>
        )}
      </p>
      {report.evidence.length > 0 && <WhyLinked report={report} brief={brief} reader={reader} />}
      {copies.length > 0 && <Copies articles={copies} reader={reader} />}
    </>
  )
}

function Copies({ articles, reader }: { articles: readonly ArticleLink[]; reader: Language }): ReactNode {
  return (
    <details className={styles.copies}>
      <summary>{getTranslator(reader)('event.copies', { count: articles.length })}</summary>
      <ul>
        {articles.map((article) => (
          <li key={article.key}>
            <ArticleTitle article={article} reader={reader} />
            <span className={styles.source}>
              <ArticleSource article={article} reader={reader} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
