import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ChosenEntities, SearchNotice, SearchPage } from '@/lib/model/search-view'
import { AddressNotices } from './address-notices'
import { addressOf } from './address-of'
import { PageTurns } from './page-turns'
import { refusedNotices } from './refused-notices'
import { searchPath } from './search-address'
import { SearchEvent } from './search-event'
import { SearchFilters } from './search-filters'
import { SearchOpening } from './search-opening'
import { SearchPassage } from './search-passage'
import styles from './search-view.module.css'

interface Props {
  page: SearchPage
  /** What the filters name. */
  chosen: ChosenEntities
  /** What part of the address could not be followed. */
  notices: readonly SearchNotice[]
  reader: Language
}

/** The answer to a search: events, then articles that report none, or what to do when there is nothing. */
export function SearchView({ page, chosen, notices, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const { events, articles, total, filters } = page
  const isFiltered = Object.values(filters).some((value) => value !== null)
  return (
    <>
      <SearchOpening page={page} reader={reader} />
      <AddressNotices notices={refusedNotices(notices)} reader={reader} />
      {(total.events + total.articles > 0 || isFiltered) && <SearchFilters page={page} chosen={chosen} reader={reader} />}
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
      <PageTurns of="results" page={page.page} pages={page.pages} reader={reader}
        hrefOf={(other) => addressOf(reader, searchPath(page.query, filters, other))} />
    </>
  )
}
