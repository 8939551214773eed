import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './page-links.module.css'

/** Pages that are named on each side of the present one. */
const BESIDE = 1

interface Props {
  page: number
  pages: number
  /** Address of another page of the same list. */
  hrefOf: (page: number) => string
  reader: Language
}

/** From one page of a list of meetings to the newer and the older ones, the first and the last; nothing where there is one page. */
export function PageLinks({ page, pages, hrefOf, reader }: Props): ReactNode {
  if (pages < 2) return null
  const t = getTranslator(reader)
  return (
    <nav className={styles.pages} aria-label={t('digest.pages')}>
      {page > 1 && (
        <a className={styles.newer} href={hrefOf(page - 1)} rel="prev">
          {t('digest.newer')}
        </a>
      )}
      <ol className={styles.numbers}>
        {listNumbers(page, pages).map((number) => (
          <li key={number}>
            <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined} aria-label={t('digest.page', { page: number, pages })}>
              {formatNumber(number, reader)}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className={styles.older} href={hrefOf(page + 1)} rel="next">
          {t('digest.older')}
        </a>
      )}
    </nav>
  )
}

/** The first page, the last, and those around the present one: `listNumbers(5, 14)` is `[1, 4, 5, 6, 14]`. */
function listNumbers(page: number, pages: number): number[] {
  const around = Array.from({ length: 2 * BESIDE + 1 }, (_, index) => page - BESIDE + index)
  return [...new Set([1, ...around, pages])].filter((number) => number >= 1 && number <= pages)
}
