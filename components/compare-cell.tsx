import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, type Language } from '@/lib/languages'
import type { ComparedParagraph } from '@/lib/model/comparison-view'
import styles from './compare-cell.module.css'
import { ComparePieces } from './compare-pieces'

interface Props {
  paragraphs: readonly ComparedParagraph[]
  /** Of the text. */
  language: Language
  /** Which text it is. */
  name: ReactNode
  reader: Language
}

/** Some paragraphs of one text, in its language and direction, or that there are none. */
export function CompareCell({ paragraphs, language, name, reader }: Props): ReactNode {
  return (
    <div className={styles.cell}>
      <p className={`visually-hidden when-wide ${styles.name}`}>{name}</p>
      {paragraphs.length === 0 ? (
        <p className={styles.missing}>{getTranslator(reader)('compare.missing')}</p>
      ) : (
        <div className={styles.text} lang={language} dir={directionOf(language)}>
          {paragraphs.map((paragraph, index) => (
            <Paragraph key={index} paragraph={paragraph} language={language} reader={reader} />
          ))}
        </div>
      )}
    </div>
  )
}

function Paragraph({ paragraph, language, reader }: { paragraph: ComparedParagraph; language: Language; reader: Language }): ReactNode {
  const Element = paragraph.kind === 'heading' ? 'h3' : 'p'
  const own = paragraph.language === language ? {} : { lang: paragraph.language, dir: directionOf(paragraph.language) }
  return (
    <Element className={styles[paragraph.kind]} {...own}>
      <ComparePieces pieces={paragraph.pieces} language={language} reader={reader} />
    </Element>
  )
}
