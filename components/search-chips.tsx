import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ChosenEntities, SearchPage } from '@/lib/model/search-view'
import type { OwnText } from '@/lib/model/view'
import { addressOf } from './address-of'
import { Name } from './name'
import { searchPath } from './search-address'
import styles from './search-filters.module.css'

const NAMES = ['language', 'country', 'person', 'topic', 'from', 'to'] as const

/** The filters that are on; each is a link to the same search without it. */
export function SearchChips({ page, chosen, reader }: { page: SearchPage; chosen: ChosenEntities; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { query, filters } = page
  const given = NAMES.filter((name) => filters[name] !== null)
  if (given.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('search.filters-active')}>
      {given.map((name) => {
        const words = nameFilter(page, chosen, name, reader)
        return (
          <li key={name}>
            <a href={addressOf(reader, searchPath(query, { ...filters, [name]: null }))} aria-label={t('search.remove', { name: `${t(`search.filter.${name}`)} ${words.text}` })}>
              <span className={styles.kind}>{t(`search.filter.${name}`)}</span> <Name name={words} reader={reader} /> <span aria-hidden="true">×</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function nameFilter({ filters }: SearchPage, chosen: ChosenEntities, name: (typeof NAMES)[number], reader: Language): OwnText {
  const value = filters[name] ?? ''
  if (name === 'language') return { text: getTranslator(reader)(`language.${value === 'ar' ? 'ar' : 'fr'}`), language: reader }
  if (name === 'from' || name === 'to') return { text: formatEdtf(value, reader), language: reader }
  return chosen[name]?.name ?? { text: value, language: 'und' }
}
