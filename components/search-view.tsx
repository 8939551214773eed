import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { SearchPage } from '@/lib/model/search-view'
import { SearchEvent } from './search-event'
import { SearchFilters } from './search-filters'
import { SearchOpening } from './search-opening'
import { SearchPages } from './search-pages'
import { SearchPassage } from './search-passage'
import styles from './search-view.module.css'

interface Props {
  page: SearchPage
  reader: Language
  /** Days that were typed and are none. */
  badDates: readonly string[]
}

/** The answer to a search: events, then articles that report none, or what to do when there is nothing. */
export function SearchView({ page, reader, badDates }: Props): ReactNode {
  const t = getTranslator(reader)
  const { events, articles, total, filters } = page
  const isFiltered = Object.values(filters).some((value) => value !== null)
  return (
    <>
      <SearchOpening page={page} reader={reader} />
      {badDates.map((date) => (
        <p key={date} role="alert" className={styles.note}>
          {t('search.bad-date', { date })}
        </p>
      ))}
      {(total.events + total.articles > 0 || isFiltered) && <SearchFilters page={page} reader={reader} />}
      {total.events + total.articles === 0 && (
        <section className={styles.none}>
          <h2>{t('search.none-title')}</h2>
          <p>{t(page.isAsked ? 'search.none-text' : 'search.too-common')}</p>
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby="found">
          <h2 id="found" className="visually-hidden">
            {t('search.events-title')}
          </h2>
          <ol>
            {events.map((event) => (
              <li key={event.id}>
                <SearchEvent event={event} reader={reader} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {articles.length > 0 && (
        <section className={styles.others} aria-labelledby="others">
          <h2 id="others">{t('search.others-title')}</h2>
          <p className={styles.note}>{t('search.others-note')}</p>
          <ol>
            {articles.map((passage) => (
              <li key={passage.article.key} className={styles.other}>
                <SearchPassage passage={passage} reader={reader} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <SearchPages page={page} reader={reader} />
    </>
  )
}
