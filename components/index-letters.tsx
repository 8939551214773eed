import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import type { EntityIndexPage } from '@/lib/model/entity-view'
import { addressOf } from './address-of'
import { indexPath } from './entity-index-path'
import styles from './index-letters.module.css'

/** Both alphabets, the reader's first: each letter leads to the names under it, which stand there in either script. */
export function IndexLetters({ index, reader }: { index: EntityIndexPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { kind, choice, letters } = index
  return (
    <nav className={styles.letters} aria-label={t('entity.letters')}>
      {[reader, otherLanguage(reader)].map((alphabet) => (
        <ul key={alphabet} className={styles.alphabet} lang={alphabet} dir={LANGUAGES[alphabet].dir}>
          {letters[alphabet].map((letter) => (
            <li key={letter}>
              <a
                href={addressOf(reader, indexPath(kind, { ...choice, letter: letter === choice.letter ? null : letter, page: 1 }))}
                aria-current={letter === choice.letter ? true : undefined}
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
