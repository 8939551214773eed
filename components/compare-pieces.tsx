import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ComparedPiece, MarkedPiece } from '@/lib/model/comparison-view'
import { addressOf, entityPath } from './address-of'
import styles from './compare-pieces.module.css'

interface Props {
  pieces: readonly ComparedPiece[]
  /** Of the text. */
  language: Language
  reader: Language
}

/**
 * The words of a paragraph: what both texts name is marked and lights up with its partner, words of this one alone are
 * underlined.
 */
export function ComparePieces({ pieces, language, reader }: Props): ReactNode {
  return pieces.map((piece, index) => (typeof piece === 'string' ? piece : <Marked key={index} piece={piece} language={language} reader={reader} />))
}

function Marked({ piece, language, reader }: { piece: MarkedPiece; language: Language; reader: Language }): ReactNode {
  const { text, partner, link, differs } = piece
  const path = link && entityPath(link)
  const words = path ? <a href={addressOf(reader, path)}>{text}</a> : text
  const marked = partner === null ? words : <mark data-partner={partner}>{words}</mark>
  return differs ? <Differing language={language}>{marked}</Differing> : marked
}

/** An underline for the eye; for those who listen, the same in words of the text's own language. */
function Differing({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  return (
    <span className={styles.differs}>
      <span className="visually-hidden">{getTranslator(language)('compare.only-here')} </span>
      {children}
    </span>
  )
}
