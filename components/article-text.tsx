import { Fragment, type ReactNode } from 'react'
import { directionOf, type Language } from '@/lib/languages'
import type { ArticlePage, TextPiece } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import styles from './article-text.module.css'

type Paragraph = ArticlePage['paragraphs'][number]

/** The text, paragraph by paragraph, in the language and direction it was published in. */
export function ArticleText({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  // The title stands above the text already.
  const told = article.paragraphs.filter(({ kind }) => kind !== 'title' || article.title.origin === 'made')
  const linked = listFirstNamings(told)
  return (
    <div className={styles.text} lang={article.language} dir={directionOf(article.language)}>
      {told.map((paragraph, index) => (
        <Block key={index} paragraph={paragraph} language={article.language} linked={linked} reader={reader} />
      ))}
    </div>
  )
}

/** A name leads to its page where the text first says it, and never in a heading: more links would hurt the reading. */
function listFirstNamings(paragraphs: readonly Paragraph[]): ReadonlySet<TextPiece> {
  const namings = paragraphs
    .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => typeof piece !== 'string')
    .toReversed()
  return new Set(new Map(namings.map((piece) => [`${piece.entity.kind} ${piece.entity.key}`, piece])).values())
}

interface BlockProps {
  paragraph: Paragraph
  /** Language of the article, which most of its paragraphs are in. */
  language: Language
  linked: ReadonlySet<TextPiece>
  reader: Language
}

function Block({ paragraph, language, linked, reader }: BlockProps): ReactNode {
  const Element = paragraph.kind === 'heading' ? 'h2' : 'p'
  const own = paragraph.language === language ? {} : { lang: paragraph.language, dir: directionOf(paragraph.language) }
  return (
    <Element className={styles[paragraph.kind]} {...own}>
      {paragraph.pieces.map((piece, index) => (
        <Fragment key={index}>{linked.has(piece) ? <Naming piece={piece} reader={reader} /> : wordsOf(piece)}</Fragment>
      ))}
    </Element>
  )
}

const wordsOf = (piece: TextPiece): string => (typeof piece === 'string' ? piece : piece.text)

function Naming({ piece, reader }: { piece: TextPiece; reader: Language }): ReactNode {
  const path = typeof piece === 'string' ? null : entityPath(piece.entity)
  return path ? <a href={addressOf(reader, path)}>{wordsOf(piece)}</a> : wordsOf(piece)
}
