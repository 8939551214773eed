import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import styles from './about.module.css'

/** Data that others made, as lib/knowledge/data/README.md has them in full. */
const SOURCES = [
  { id: 'cities', source: ['GeoNames', 'https://www.geonames.org/'], licence: ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'] },
  { id: 'countries', source: ['Unicode CLDR', 'https://cldr.unicode.org/'], licence: ['Unicode License v3', 'https://www.unicode.org/license.txt'] },
  { id: 'lexicon', source: ['TICO-19', 'https://tico-19.github.io/'], licence: ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'] },
] as const

/** Whose the articles are, and where the names and words that Jisr knows come from. */
export function DataSources({ reader }: { reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <ul className={styles.list}>
      <li>{t('about.data.articles')}</li>
      {SOURCES.map(({ id, source, licence }) => (
        <li key={id}>
          <Sentence language={reader} id={`about.data.${id}`} slots={{ source: <EnglishLink to={source} />, licence: <EnglishLink to={licence} /> }} />
        </li>
      ))}
      <li>{t('about.data.own')}</li>
    </ul>
  )
}

function EnglishLink({ to: [name, address] }: { to: readonly [name: string, address: string] }): ReactNode {
  return (
    <a href={address} lang="en" dir="ltr">
      {name}
    </a>
  )
}
