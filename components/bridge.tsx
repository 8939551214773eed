import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { ReportCounts } from '@/lib/model/view'
import arch from './arch.module.css'
import styles from './bridge.module.css'

interface Props {
  reader: Language
  counts: ReportCounts
  of: 'reports' | 'articles'
}

/**
 * How much each press has written, with an arch from one language to the other: the reader's own bank first.
 * Where only one has written the arch is broken, and the words say so.
 */
export function Bridge({ reader, counts, of }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <p className={styles.bridge}>
      {[reader, otherLanguage(reader)].map((bank) => (
        <span key={bank} className={`${arch.half} ${styles.bank}`} data-empty={counts[bank] === 0}>
          {t(`${of}.in-${bank}`, { count: counts[bank] })}
        </span>
      ))}
    </p>
  )
}
