import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator, type CountedKey, type PlainKey } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './page-turns.module.css'

interface Props {
  page: number
  pages: number
  hrefOf: (page: number) => string
  reader: Language
  /** What the page before and the one after are called. */
  newer: Exclude<PlainKey, CountedKey>
  older: Exclude<PlainKey, CountedKey>
}

/** The way to the page before and the one after, the first and the last; nothing where there is one page. */
export function PageTurns({ page, pages, hrefOf, reader, newer, older }: Props): ReactNode {
  if (pages < 2) return null
  const t = getTranslator(reader)
  return (
    <nav className={styles.turns} aria-label={t('entity.pages')}>
      {page > 1 && (
        <a className={styles.newer} href={hrefOf(page - 1)} rel="prev">
          {t(newer)}
        </a>
      )}
      <p className={styles.where}>{t('entity.page', { page: formatNumber(page, reader), pages: formatNumber(pages, reader) })}</p>
      {page < pages && (
        <a className={styles.older} href={hrefOf(page + 1)} rel="next">
          {t(older)}
        </a>
      )}
    </nav>
  )
}
