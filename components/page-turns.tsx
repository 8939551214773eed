import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './page-turns.module.css'

/**
 * What the way itself, the page before and the one after are called, by what the pages hold; and whether pages further
 * away are links too: where readers look for a time, and not only for what comes next.
 */
const WAYS = {
  digest: { label: 'digest.pages', before: 'digest.newer', after: 'digest.older', isNumbered: true },
  events: { label: 'entity.pages', before: 'entity.newer', after: 'entity.older', isNumbered: false },
  names: { label: 'entity.pages', before: 'entity.before', after: 'entity.after', isNumbered: false },
  results: { label: 'search.pages', before: 'search.previous', after: 'search.next', isNumbered: false },
} as const

/** Pages that are named on each side of the present one. */
const BESIDE = 1

interface Props {
  /** What there are pages of. */
  of: keyof typeof WAYS
  page: number
  pages: number
  /** Address of another page of the same list. */
  hrefOf: (page: number) => string
  reader: Language
}

/** The way to the page before and the one after; nothing where there is one page. */
export function PageTurns({ of, page, pages, hrefOf, reader }: Props): ReactNode {
  if (pages < 2) return null
  const t = getTranslator(reader)
  const { label, before, after, isNumbered } = WAYS[of]
  return (
    <nav className={styles.turns} aria-label={t(label)}>
      {page > 1 && (
        <a className={styles.before} href={hrefOf(page - 1)} rel="prev">
          {t(before)}
        </a>
      )}
      {isNumbered
        ? <Numbers page={page} pages={pages} hrefOf={hrefOf} reader={reader} />
        : <p className={styles.where}>{t('entity.page', { page, pages })}</p>}
      {page < pages && (
        <a className={styles.after} href={hrefOf(page + 1)} rel="next">
          {t(after)}
        </a>
      )}
    </nav>
  )
}

function Numbers({ page, pages, hrefOf, reader }: Pick<Props, 'page' | 'pages' | 'hrefOf' | 'reader'>): ReactNode {
  const t = getTranslator(reader)
  return (
    <ol className={styles.numbers}>
      {listNumbers(page, pages).map((number) => (
        <li key={number}>
          <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined} aria-label={t('entity.page', { page: number, pages })}>
            {formatNumber(number, reader)}
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The first page, the last, and those around the present one: `listNumbers(5, 14)` is `[1, 4, 5, 6, 14]`. */
function listNumbers(page: number, pages: number): number[] {
  const around = Array.from({ length: 2 * BESIDE + 1 }, (_, index) => page - BESIDE + index)
  return [...new Set([1, ...around, pages])].filter((number) => number >= 1 && number <= pages)
}
