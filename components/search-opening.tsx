import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { SearchPage } from '@/lib/model/search-view'
import { addressOf } from './address-of'
import { EntityName } from './entity-name'
import { NameList } from './name-list'
import { Name } from './name'
import { searchPath } from './search-address'
import styles from './search-view.module.css'
import { WordsByScript } from './words-by-script'

/** What was looked for, how much was found, what else was tried, and what could be meant instead. */
export function SearchOpening({ page, reader }: { page: SearchPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { query, total, also, missing, suggestions, filters } = page
  return (
    <header className={styles.opening}>
      <h1 className={styles.title}>
        <Sentence language={reader} id="search.results" slots={{ query: <bdi dir="auto"><WordsByScript text={query.trim()} reader={reader} /></bdi> }} />
      </h1>
      {total.events + total.articles > 0 && <p className={styles.count}>{countFound(page, reader)}</p>}
      {page.isCut && <p className={styles.note}>{t('search.cut')}</p>}
      {also.length > 0 && (
        <p className={styles.note}>
          <Sentence language={reader} id="search.also" slots={{ words: <span><NameList names={also} reader={reader} /></span> }} />
        </p>
      )}
      {missing.length > 0 && total.events + total.articles > 0 && (
        <p className={styles.note}>
          <Sentence language={reader} id="search.left-out" slots={{ words: <span><NameList names={missing.map((text) => ({ text, language: null }))} reader={reader} /></span> }} />
        </p>
      )}
      {suggestions.length > 0 && (
        <p className={styles.meant}>
          <Sentence language={reader} id="search.did-you-mean" slots={{ words: <span>{suggestions.map(({ query: other, words }, index) => (
            <span key={other}>
              {index > 0 && ' · '}
              <a href={addressOf(reader, searchPath(other, filters))}><Name name={words} reader={reader} /></a>
            </span>
          ))}</span> }} />
        </p>
      )}
      <NamedPages page={page} reader={reader} />
    </header>
  )
}

/** Links to the pages of what the query names. */
function NamedPages({ page: { named }, reader }: { page: SearchPage; reader: Language }): ReactNode {
  if (named.length === 0) return null
  return (
    <p className={styles.named}>
      <Sentence language={reader} id="search.named" slots={{ words: <span>{named.slice(0, MOST_NAMED).map((entity, index) => (
        <span key={`${entity.kind} ${entity.key}`}>
          {index > 0 && ' · '}
          <EntityName entity={entity} reader={reader} />
        </span>
      ))}</span> }} />
    </p>
  )
}

const MOST_NAMED = 4

/** «12 rencontres · 3 articles», of which the second is said only when there are any. */
function countFound({ total: { events, articles, isMore } }: SearchPage, reader: Language): string {
  const t = getTranslator(reader)
  const found = [...(events > 0 ? [t('events.count', { count: events })] : []), ...(articles > 0 ? [t('articles.count', { count: articles })] : [])].join(' · ')
  return isMore ? t('search.more-than', { found }) : found
}
