import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import { addressOf } from './address-of'
import styles from './language-switch.module.css'

interface Props {
  language: Language
  /** Path, without its language, of the same thing for readers of the other language. */
  path: string
}

/** Way to the other bank, in the words of those who live there. */
export function LanguageSwitch({ language, path }: Props): ReactNode {
  const other = otherLanguage(language)
  return (
    <a
      className={`system-face ${styles.switch}`}
      href={addressOf(other, path)}
      hrefLang={other}
      lang={other}
      dir={LANGUAGES[other].dir}
      aria-label={getTranslator(other)('language.switch')}
    >
      {LANGUAGES[other].ownName}
    </a>
  )
}
