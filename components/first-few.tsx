import type { ReactElement, ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './first-few.module.css'

interface Props {
  /** `<li>` elements with keys. */
  items: readonly ReactElement[]
  /** How many are seen at once. */
  few: number
  reader: Language
}

/** A list of which the first items are seen and the others are a click away. One alone is not hidden. */
export function FirstFew({ items, few, reader }: Props): ReactNode {
  if (items.length <= few + 1) return <ul>{items}</ul>
  const rest = items.slice(few)
  return (
    <>
      <ul>{items.slice(0, few)}</ul>
      <details className={styles.rest}>
        <summary>{getTranslator(reader)('entity.others', { number: formatNumber(rest.length, reader) })}</summary>
        <ul>{rest}</ul>
      </details>
    </>
  )
}
