import { Fragment, type ReactNode } from 'react'
import { directionOf, type Language } from '@/lib/languages'
import type { ArticlePage, TextPiece } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import styles from './article-text.module.css'

type Paragraph = ArticlePage['paragraphs'][number]

/** The text, paragraph by paragraph, in the language and direction it was published in; names lead to their pages. */
export function ArticleText({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  return (
    <div className={styles.text} lang={article.language} dir={directionOf(article.language)}>
      {article.paragraphs.map((paragraph, index) => (
        <Block key={index} paragraph={paragraph} article={article} reader={reader} />
      ))}
    </div>
  )
}

function Block({ paragraph, article, reader }: { paragraph: Paragraph; article: ArticlePage; reader: Language }): ReactNode {
  const { kind, language } = paragraph
  // The title stands above the text already.
  if (kind === 'title' && article.title.origin !== 'made') return null
  const Element = kind === 'heading' ? 'h2' : 'p'
  const own = language === article.language ? {} : { lang: language, dir: directionOf(language) }
  return (
    <Element className={styles[kind]} {...own}>
      <Pieces pieces={paragraph.pieces} reader={reader} />
    </Element>
  )
}

function Pieces({ pieces, reader }: { pieces: readonly TextPiece[]; reader: Language }): ReactNode {
  return pieces.map((piece, index) => {
    if (typeof piece === 'string') return <Fragment key={index}>{piece}</Fragment>
    const path = entityPath(piece.entity)
    return path ? (
      <a key={index} href={addressOf(reader, path)}>
        {piece.text}
      </a>
    ) : (
      <Fragment key={index}>{piece.text}</Fragment>
    )
  })
}
