import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import styles from './digest-empty.module.css'

/** Nothing to read, and what to do: add articles, or take filters away. */
export function DigestEmpty({ isFiltered, reader }: { isFiltered: boolean; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const command = (
    <code dir="ltr" lang="en">
      npm run ingest -- PATH
    </code>
  )
  return (
    <section className={styles.empty}>
      <h2>{t(isFiltered ? 'digest.none-title' : 'digest.empty-title')}</h2>
      <p>
        {isFiltered ? (
          <Sentence language={reader} id="digest.none-text" slots={{ all: <a href={addressOf(reader)}>{t('digest.all')}</a> }} />
        ) : (
          <Sentence language={reader} id="digest.empty-text" slots={{ command }} />
        )}
      </p>
    </section>
  )
}
