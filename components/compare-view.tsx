import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { Comparison, ComparisonSources } from '@/lib/model/comparison-view'
import { addressOf } from './address-of'
import { CompareChooser } from './compare-chooser'
import { CompareHeads } from './compare-heads'
import { CompareLegend } from './compare-legend'
import { CompareRows } from './compare-rows'
import { CompareShared } from './compare-shared'
import { comparedSides } from './compared-sides'
import lights from './compare-lights.module.css'
import styles from './compare-view.module.css'
import { ComposedText } from './composed-text'

interface Props {
  sources: ComparisonSources
  /** `null` where there is one report alone. */
  comparison: Comparison | null
  reader: Language
}

/** Two reports of an event beside each other, the reader's own bank first, with an arch from each passage to its counterpart. */
export function CompareView({ sources: { event, reports, problem, pair }, comparison, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <header className={styles.opening}>
        <p className={styles.kind}>{t('compare.title')}</p>
        <h1 className={`quiet-links ${styles.title}`}>
          <a href={addressOf(reader, `/events/${event.slug}`)}>
            <ComposedText fragments={event.title} reader={reader} />
          </a>
        </h1>
        {problem && <p className={styles.problem}>{t(`compare.problem.${problem}`)}</p>}
      </header>
      {pair && comparison ? (
        <article className={`${styles.comparison} ${lights.lights}`} aria-label={t('compare.title')}>
          <CompareChooser event={event.slug} reports={reports} pair={pair} reader={reader} />
          <CompareHeads pair={pair} comparison={comparison} reader={reader} />
          <CompareShared shared={comparison.shared} sides={comparedSides(pair, reader)} reader={reader} />
          <CompareRows pair={pair} comparison={comparison} reader={reader} />
          <CompareLegend comparison={comparison} reader={reader} />
        </article>
      ) : (
        <p className={styles.alone}>{t('compare.only-one')}</p>
      )}
    </>
  )
}
