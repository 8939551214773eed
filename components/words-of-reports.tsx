import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ToldWords } from '@/lib/model/told-view'
import type { ArticleLink } from '@/lib/model/view'
import { QuotedWords } from './quoted-words'
import { ReportName } from './report-name'
import styles from './words-of-reports.module.css'

interface Props {
  words: readonly ToldWords[]
  articles: readonly ArticleLink[]
  reader: Language
  /** Without what stands around the words. */
  bare?: boolean
  /** At most so many; the others are counted. */
  most?: number
}

/** The words of several reports that say one thing, each with the report that it links to. */
export function WordsOfReports({ words, articles, reader, bare = false, most = words.length }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <ul className={styles.words}>
      {words.slice(0, most).map((one) => {
        const article = articles.find(({ key }) => key === one.article)
        return (
          <li key={one.article}>
            <QuotedWords words={one} bare={bare} /> {article && <ReportName article={article} reader={reader} />}
            {one.paragraph === null && ` (${t('told.in-title')})`}
          </li>
        )
      })}
      {words.length > most && <li>{t('told.more', { count: words.length - most })}</li>}
    </ul>
  )
}
