import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import styles from './chart-table.module.css'
import table from './plain-table.module.css'

interface Props {
  caption: string
  /** Heading of each column; those of numbers stand at its end. */
  columns: readonly { heading: ReactNode; number?: boolean }[]
  children: ReactNode
}

/** The table beside a picture. `children` are its bodies. */
export function ChartTable({ caption, columns, children }: Props): ReactNode {
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={`${table.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, number }, index) => (
              <th key={index} scope="col" className={number ? table.number : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

/** The columns for what each press tells, the reader's own first. */
export function pressColumns(reader: Language): { heading: string; number: true }[] {
  const t = getTranslator(reader)
  return [reader, otherLanguage(reader)].map((press) => ({ heading: t(`chart.column.in-${press}`), number: true }))
}

/** And their cells. */
export function PressCells({ counts, reader }: { counts: Record<Language, number>; reader: Language }): ReactNode {
  return [reader, otherLanguage(reader)].map((press) => (
    <td key={press} className={table.number}>
      {counts[press]}
    </td>
  ))
}
