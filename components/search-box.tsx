import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { QUERY_CHARACTERS } from '@/lib/model/search-view'
import { addressOf } from './address-of'
import styles from './search-box.module.css'

/** One line for a query in either language; a plain form, so that it needs no script. */
export function SearchBox({ language, query = '' }: { language: Language; query?: string }): ReactNode {
  const t = getTranslator(language)
  return (
    <search className={styles.search}>
      <form action={addressOf(language, '/search')}>
        <input
          type="search"
          name="q"
          id="search"
          className={styles.field}
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={QUERY_CHARACTERS}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
        />
        <button className={styles.go} aria-label={t('search.go')}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.glass}>
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="M12.7 12.7 17.5 17.5" />
          </svg>
        </button>
      </form>
    </search>
  )
}
