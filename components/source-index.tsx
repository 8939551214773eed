import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { SourcesPage, SourceSummary } from '@/lib/model/sources-view'
import { PageOpening } from './page-opening'
import table from './plain-table.module.css'
import styles from './source-index.module.css'
import { WordsByScript } from './words-by-script'

/** Every source, how many of its articles there are in each language, and how recent they are. */
export function SourceIndex({ page, reader }: { page: SourcesPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const rows = [...page.sources, ...(page.unnamed ? [page.unnamed] : [])]
  return (
    <>
      <PageOpening id="sources" title={t('sources.title')}>
        <p>{t(rows.length > 0 ? 'sources.intro' : 'sources.empty')}</p>
        {page.updated && (
          <p className={styles.updated}>
            {t('sources.updated')} <time dateTime={page.updated}>{formatEdtf(page.updated.slice(0, 10), reader)}</time>
          </p>
        )}
      </PageOpening>
      {rows.length > 0 && (
        <table className={`${table.table} ${styles.table}`} aria-labelledby="sources">
          <thead>
            <tr>
              <th scope="col">{t('sources.column.source')}</th>
              {[reader, otherLanguage(reader)].map((tag) => (
                <th key={tag} scope="col" className={table.number}>
                  {t(`language.${tag}`)}
                </th>
              ))}
              <th scope="col">{t('sources.column.newest')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((source) => (
              <SourceRow key={source.name ?? ''} source={source} reader={reader} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function SourceRow({ source, reader }: { source: SourceSummary; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <tr>
      <th scope="row">{source.name ? <WordsByScript text={source.name} reader={reader} /> : t('sources.unnamed')}</th>
      {[reader, otherLanguage(reader)].map((tag) => (
        <td key={tag} className={table.number} data-none={source.articles[tag] === 0}>
          {source.articles[tag]}
        </td>
      ))}
      <td>{source.newest ? <time dateTime={source.newest}>{formatEdtf(source.newest, reader)}</time> : t('sources.undated')}</td>
    </tr>
  )
}
