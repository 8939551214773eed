import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './chart-page.module.css'
import { PageOpening } from './page-opening'

interface Props {
  section: 'timeline' | 'network' | 'map'
  reader: Language
  /** Null while there is nothing to show. */
  table: ReactNode
  children: ReactNode
}

/** A picture under its title, and the same in a table for those who would rather read it. */
export function ChartPage({ section, reader, table, children }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <PageOpening title={t(`${section}.title`)}>
        <p>{t(table === null ? 'chart.empty' : `${section}.intro`)}</p>
      </PageOpening>
      {table !== null && (
        <>
          <figure>{children}</figure>
          <details className={`on-demand ${styles.data}`}>
            <summary>{t('chart.table')}</summary>
            {table}
          </details>
        </>
      )}
    </>
  )
}
