import { Fragment, type ReactNode } from 'react'
import { directionOf, type Language } from '@/lib/languages'
import type { FoundPassage } from '@/lib/model/search-view'
import { ArticleSource } from './article-source'
import { ArticleTitle } from './article-title'
import styles from './search-passage.module.css'

/** A passage of an article in its own language, what was looked for marked, under the article's title. */
export function SearchPassage({ passage, reader }: { passage: FoundPassage; reader: Language }): ReactNode {
  const { article, pieces, language, isCut } = passage
  return (
    <>
      <p className={`quiet-links ${styles.title}`}>
        <ArticleTitle article={article} reader={reader} />
      </p>
      <p className={styles.source}>
        <ArticleSource article={article} reader={reader} />
      </p>
      <blockquote className={styles.words} lang={language} dir={directionOf(language)}>
        <p>
          {isCut.before && '… '}
          {pieces.map((piece, index) => (typeof piece === 'string' ? <Fragment key={index}>{piece}</Fragment> : <mark key={index}>{piece.mark}</mark>))}
          {isCut.after && ' …'}
        </p>
      </blockquote>
    </>
  )
}
