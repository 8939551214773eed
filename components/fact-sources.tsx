import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ToldWords } from '@/lib/model/told-view'
import type { ArticleLink } from '@/lib/model/view'
import styles from './fact-sources.module.css'
import { WordsOfReports } from './words-of-reports'

interface Props {
  /** What the words say, for who cannot see what stands above. */
  of: ReactNode
  words: readonly ToldWords[]
  articles: readonly ArticleLink[]
  reader: Language
}

/** The words of the reports behind a fact of the card, on demand. */
export function FactSources({ of, words, articles, reader }: Props): ReactNode {
  if (words.length === 0) return null
  return (
    <details className={`on-demand ${styles.sources}`}>
      <summary>
        {getTranslator(reader)('event.sources')}
        <span className="visually-hidden"> ({of})</span>
      </summary>
      <WordsOfReports words={words} articles={articles} reader={reader} bare />
    </details>
  )
}
