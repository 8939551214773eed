import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { OwnText } from '@/lib/model/view'
import { addressOf } from './address-of'
import { Name } from './name'
import { searchPath } from './search-address'
import styles from './search-view.module.css'

/** The page without a query: what one can look for, and examples that the collection itself gives. */
export function SearchStart({ examples, reader }: { examples: readonly OwnText[]; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section className={styles.start}>
      <h1 className={styles.title}>{t('search.title')}</h1>
      <p className={styles.lead}>{t('search.intro')}</p>
      <p className={styles.note}>{t('search.intro-signs')}</p>
      {examples.length > 0 && (
        <>
          <h2 className={styles.examples}>{t('search.examples')}</h2>
          <ul>
            {examples.map((example) => (
              <li key={example.text}>
                <a href={addressOf(reader, searchPath(example.text))}>
                  <Name name={example} reader={reader} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
