import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import styles from './wordmark.module.css'

/**
 * The name in both scripts, an arch from one to the other; leads to the digest. Drawn, so that it needs no face of
 * either script.
 */
export function Wordmark({ language }: { language: Language }): ReactNode {
  return (
    <a className={styles.wordmark} href={addressOf(language)}>
      <span className={styles.letters} />
      <span className="visually-hidden">{getTranslator(language)('nav.home')}</span>
    </a>
  )
}
