import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { digestPath, stateOf } from './digest-address'
import styles from './digest-pages.module.css'

/** Pages that are named on each side of the present one. */
const BESIDE = 1

/** The way to the newer and the older pages, the first and the last. */
export function DigestPages({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  if (digest.pages < 2) return null
  const t = getTranslator(reader)
  const { page, pages } = digest
  const href = (to: number) => addressOf(reader, digestPath({ ...stateOf(digest), page: to }))
  return (
    <nav className={styles.pages} aria-label={t('digest.pages')}>
      {page > 1 && (
        <a className={styles.newer} href={href(page - 1)} rel="prev">
          {t('digest.newer')}
        </a>
      )}
      <ol className={styles.numbers}>
        {listNumbers(page, pages).map((number) => (
          <li key={number}>
            <a href={href(number)} aria-current={number === page ? 'page' : undefined} aria-label={t('digest.page', { page: number, pages })}>
              {formatNumber(number, reader)}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className={styles.older} href={href(page + 1)} rel="next">
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
