import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags, type Language } from '@/lib/languages'
import type { SearchFilters as Filters } from '@/lib/model/search-store'
import type { ChosenEntities, SearchFacet, SearchPage } from '@/lib/model/search-view'
import type { EntityLink } from '@/lib/model/view'
import { addressOf } from './address-of'
import controls from './form-controls.module.css'
import { ownLanguage } from './own-language'
import { SearchChips } from './search-chips'
import styles from './search-filters.module.css'

interface Props {
  page: SearchPage
  /** What the filters name. */
  chosen: ChosenEntities
  reader: Language
}

const ENTITIES = ['country', 'person', 'topic'] as const
const DAYS = ['from', 'to'] as const

/** What a search can be narrowed down to: a plain form, and the filters that are on, each leading to the search without it. */
export function SearchFilters({ page, chosen, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const { query, filters } = page
  return (
    <div className={styles.filters}>
      <SearchChips page={page} chosen={chosen} reader={reader} />
      <details className={styles.more}>
        <summary>{t('search.filters')}</summary>
        <form action={addressOf(reader, '/search')} className={styles.form}>
          <input type="hidden" name="q" value={query} />
          <Choice name="language" filters={filters} reader={reader} options={languageTags.map((tag) => ({ value: tag, name: t(`language.${tag}`) }))} />
          {ENTITIES.map((name) => (
            <Choice key={name} name={name} filters={filters} reader={reader} options={listOptions(page.facets[name], chosen[name])} />
          ))}
          {DAYS.map((name) => (
            <label key={name}>
              <span>{t(`search.filter.${name}`)}</span>
              <input type="date" name={name} className={controls.field} defaultValue={filters[name] ?? ''} />
            </label>
          ))}
          <button className={controls.button}>{t('search.apply')}</button>
        </form>
      </details>
    </div>
  )
}

interface Option {
  value: string
  name: string
  language?: string
}

/** What the events that were found have, and what is chosen already. */
function listOptions(facets: readonly SearchFacet[], chosen: EntityLink | null): Option[] {
  const found = facets.map(({ entity }) => entity)
  const all = chosen === null || found.some(({ slug }) => slug === chosen.slug) ? found : [chosen, ...found]
  return all.map(({ slug, name }) => ({ value: slug, name: name.text, language: name.language }))
}

function Choice({ name, filters, reader, options }: { name: 'language' | (typeof ENTITIES)[number]; filters: Filters; reader: Language; options: readonly Option[] }): ReactNode {
  const t = getTranslator(reader)
  return (
    <label>
      <span>{t(`search.filter.${name}`)}</span>
      <select name={name} className={controls.field} defaultValue={filters[name] ?? ''}>
        <option value="">{t('search.filter.any')}</option>
        {options.map(({ value, name: words, language = reader }) => (
          <option key={value} value={value} {...ownLanguage(language, reader)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
