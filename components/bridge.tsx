import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { ReportCounts } from '@/lib/model/view'
import styles from './bridge.module.css'

interface Props {
  reader: Language
  counts: ReportCounts
  of: 'reports' | 'articles'
}

/**
 * How much each press has written, with an arch from one language to the other: the reader's own bank first.
 * Where only one has written the arch stops half way, and the words say so.
 */
export function Bridge({ reader, counts, of }: Props): ReactNode {
  const t = getTranslator(reader)
  const banks = [reader, otherLanguage(reader)] as const
  const whole = banks.every((bank) => counts[bank] > 0)
  return (
    <p className={styles.bridge} data-whole={whole}>
      {banks.map((bank) => (
        <span key={bank} className={styles.bank} data-empty={counts[bank] === 0}>
          {t(`count.${of}.${bank}`, { count: counts[bank] })}
        </span>
      ))}
    </p>
  )
}
