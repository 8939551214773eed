import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { Comparison } from '@/lib/model/comparison-view'
import styles from './compare-legend.module.css'

/** What the arches and marks mean, those that this comparison has. */
export function CompareLegend({ comparison: { rows, shared, language }, reader }: { comparison: Comparison; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const signs = [
    { sign: 'close', isThere: rows.some(({ fit }) => fit === 'close') },
    { sign: 'loose', isThere: rows.some(({ fit }) => fit === 'loose') },
    { sign: 'alone', isThere: rows.some(({ fit }) => fit === null) },
    { sign: 'shared', isThere: shared.length > 0 },
    { sign: 'differs', isThere: language !== null },
  ] as const
  return (
    <aside className={styles.legend} aria-labelledby="legend">
      <h2 id="legend">{t('compare.legend')}</h2>
      <ul>
        {signs.flatMap(({ sign, isThere }) =>
          isThere ? [
            <li key={sign}>
              <span className={styles.sign} data-sign={sign} />
              {t(`compare.legend.${sign}`)}
            </li>,
          ] : [],
        )}
      </ul>
    </aside>
  )
}
