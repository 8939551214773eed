import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { SearchPage } from '@/lib/model/search-view'
import { addressOf } from './address-of'
import { searchPath } from './search-address'
import styles from './search-view.module.css'

/** The way through the pages of results; nothing when there is one. */
export function SearchPages({ page: { query, filters, page, pages }, reader }: { page: SearchPage; reader: Language }): ReactNode {
  if (pages < 2) return null
  const t = getTranslator(reader)
  return (
    <nav className={styles.pages} aria-label={t('search.pages')}>
      {page > 1 && (
        <a rel="prev" href={addressOf(reader, searchPath(query, filters, page - 1))}>
          {t('search.previous')}
        </a>
      )}
      <span aria-current="page">{t('search.page', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={addressOf(reader, searchPath(query, filters, page + 1))}>
          {t('search.next')}
        </a>
      )}
    </nav>
  )
}
