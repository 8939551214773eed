import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { formatShare } from '@/lib/i18n/format-share'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { isShare, ResultKind, type Figure } from '@/lib/model/measures'
import styles from './measure-result.module.css'

/** The numbers of one measure, each with what it is. */
export function MeasureResult({ result, reader }: { result: Figure['result']; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <dl className={styles.result}>
      {ResultKind.options.map((kind) => {
        const value = result[kind]
        if (value === undefined) return null
        return (
          <div key={kind} className={styles.part}>
            <dt>{t(`about.result.${kind}`)}</dt>
            <dd>{isShare(kind) ? formatShare(value, reader) : formatNumber(value, reader)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
