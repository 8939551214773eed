import type { ReactNode } from 'react'
import { pointInWords } from '@/lib/model/edtf-words'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestPage } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { digestPath, stateOf } from './digest-address'
import styles from './digest-jump.module.css'
import { monthAnchor } from './month-anchor'

/** Fewer pages are turned one by one. */
const MANY = 3

type Beginning = DigestPage['index'][number]

/** The years of a long digest, and the months of the year on show: each leads to the page where it begins. */
export function DigestJump({ digest, reader }: { digest: DigestPage; reader: Language }): ReactNode {
  if (digest.pages < MANY) return null
  const t = getTranslator(reader)
  const shown = yearOf(digest.months[0]?.month ?? null)
  const years = Map.groupBy(digest.index, ({ month }) => yearOf(month))
  const link = ({ month, page }: Beginning, words: string, isShown: boolean) => (
    <a href={`${addressOf(reader, digestPath({ ...stateOf(digest), page }))}#${monthAnchor(month)}`} aria-current={isShown ? 'true' : undefined}>
      {words}
    </a>
  )
  return (
    <nav className={styles.jump} aria-label={t('digest.jump')}>
      <ol>
        {[...years].map(([year, [first]]) => (
          <li key={year}>{first && link(first, year ?? t('digest.unknown-date'), year === shown)}</li>
        ))}
      </ol>
      {shown !== null && (
        <ol className={styles.months}>
          {years.get(shown)?.map((beginning) => (
            <li key={beginning.month}>
              {link(beginning, pointInWords(beginning.month ?? '', reader, { year: false }), digest.months.some(({ month }) => month === beginning.month))}
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

function yearOf(month: string | null): string | null {
  return month?.slice(0, 4) ?? null
}
