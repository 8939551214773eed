import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import { LanguageSwitch } from './language-switch'
import styles from './page-frame.module.css'
import { Wordmark } from './wordmark'

interface Props {
  language: Language
  /** Path, without its language, that the language switch leads to. */
  switchPath: string
  /** Section that the page belongs to; with `index`, the page is the section itself. */
  section?: 'digest' | 'people' | 'countries' | 'about'
  index?: boolean
  children: ReactNode
}

const SECTIONS = [
  { key: 'digest', path: '' },
  { key: 'people', path: '/people' },
  { key: 'countries', path: '/countries' },
] as const

/** What every page has around its own content: skip link, name, navigation, language switch and foot. */
export function PageFrame({ language, switchPath, section, index = false, children }: Props): ReactNode {
  const t = getTranslator(language)
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.header}>
        <Wordmark language={language} />
        <nav className={styles.navigation} aria-label={t('nav.main')}>
          {SECTIONS.map(({ key, path }) => (
            <a key={key} href={addressOf(language, path)} aria-current={section === key ? (index ? 'page' : true) : undefined}>
              {t(`nav.${key}`)}
            </a>
          ))}
        </nav>
        <LanguageSwitch language={language} path={switchPath} />
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('footer.note')}</p>
        <a href={addressOf(language, '/about')} aria-current={section === 'about' ? 'page' : undefined}>
          {t('nav.about')}
        </a>
      </footer>
    </>
  )
}
