import type { ReactElement, ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityProfile, SpellingView } from '@/lib/model/entity-view'
import { addressOf } from './address-of'
import styles from './entity-facts.module.css'
import { FirstFew } from './first-few'
import { Name } from './name'
import { searchPath } from './search-address'

/** Spellings that are seen at once. */
const FEW = 12

/** Every way in which the press writes the name, or speaks of the topic, and the articles that do. */
export function EntitySpellings({ entity, reader }: { entity: EntityProfile; reader: Language }): ReactNode {
  if (entity.spellings.length === 0) return null
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">{getTranslator(reader)(entity.kind === 'topic' ? 'entity.words' : 'entity.spellings')}</h2>
      <FirstFew few={FEW} reader={reader} items={entity.spellings.map((spelling) => (
        <li key={`${spelling.language} ${spelling.text}`}>
          <Spelling spelling={spelling} reader={reader} />
        </li>
      ))} />
    </section>
  )
}

function Spelling({ spelling, reader }: { spelling: SpellingView; reader: Language }): ReactNode {
  const { articles, seen } = spelling
  return (
    <details>
      <summary>
        <Name name={spelling} reader={reader} />{' '}
        <span className={styles.count}>{getTranslator(reader)('articles.count', { count: articles })}</span>
      </summary>
      <ul className={styles.seen}>
        {seen.map(({ key, slug, title }) => (
          <li key={key}>
            <a href={addressOf(reader, `/articles/${slug}`)}>
              <Name name={title} reader={reader} />
            </a>
          </li>
        ))}
        {articles > seen.length && <li>{searchFor(spelling, reader)}</li>}
      </ul>
    </details>
  )
}

/** Where the others are found: there may be thousands. */
function searchFor(spelling: SpellingView, reader: Language): ReactElement {
  return (
    <a href={addressOf(reader, searchPath(spelling.text))}>
      <Sentence language={reader} id="entity.search" slots={{ words: <Name name={spelling} reader={reader} /> }} />
    </a>
  )
}
