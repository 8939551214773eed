import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import styles from './not-found.module.css'

/** What to say at an address that leads nowhere, and where to go on. */
export function NotFound({ language }: { language: Language }): ReactNode {
  const t = getTranslator(language)
  return (
    <div className={styles.notFound}>
      <h1>{t('not-found.title')}</h1>
      <p>{t('not-found.text')}</p>
      <p>
        <a href={addressOf(language)}>{t('not-found.home')}</a>
      </p>
    </div>
  )
}
