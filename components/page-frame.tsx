import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import { LanguageSwitch } from './language-switch'
import styles from './page-frame.module.css'
import { SearchBox } from './search-box'
import { SiteIndex, type Section } from './site-index'
import { Wordmark } from './wordmark'

interface Props {
  language: Language
  /** Path, without its language, that the language switch leads to. */
  switchPath: string
  /** Section that the page belongs to; with `index`, the page is the section itself. */
  section?: Section
  index?: boolean
  /** What was searched for, on the page that answers it. */
  query?: string
  children: ReactNode
}

/** The ways through the collection; the foot lists every section. */
const WAYS = [
  { key: 'digest', path: '' },
  { key: 'people', path: '/people' },
  { key: 'countries', path: '/countries' },
  { key: 'timeline', path: '/timeline' },
  { key: 'network', path: '/network' },
  { key: 'map', path: '/map' },
] as const

/** What every page has around its own content: skip link, name, navigation, search, language switch and foot. */
export function PageFrame({ language, switchPath, section, index = false, query = '', children }: Props): ReactNode {
  const t = getTranslator(language)
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.header}>
        <Wordmark language={language} />
        <nav className={styles.navigation} aria-label={t('nav.main')}>
          {WAYS.map(({ key, path }) => (
            <a key={key} href={addressOf(language, path)} aria-current={section === key ? (index ? 'page' : true) : undefined}>
              {t(`nav.${key}`)}
            </a>
          ))}
        </nav>
        <SearchBox language={language} query={query} />
        <LanguageSwitch language={language} path={switchPath} />
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <SiteIndex language={language} section={section} index={index} />
        <p>{t('footer.note')}</p>
        <button type="button" className={styles.keys} data-keys="">
          {t('keys.title')}
        </button>
      </footer>
    </>
  )
}
