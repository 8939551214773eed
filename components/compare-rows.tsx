import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ComparedPair, ComparedRow, ComparedSide, Comparison } from '@/lib/model/comparison-view'
import { CompareCell } from './compare-cell'
import styles from './compare-rows.module.css'
import { comparedSides } from './compared-sides'
import { WordsByScript } from './words-by-script'

interface Props {
  pair: ComparedPair
  comparison: Comparison
  reader: Language
}

/** The two texts line by line, each in its own direction; what answers each other stands under one arch. */
export function CompareRows({ pair, comparison, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const sides = comparedSides(pair, reader)
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="visually-hidden">
        {t('compare.texts')}
      </h2>
      <ol className={styles.rows}>
        {comparison.rows.map((row, index) => (
          <li key={index} className={styles.row} data-fit={fitOf(row, sides[0])}>
            {row.fit !== null && <p className="visually-hidden">{t(`compare.fit.${row.fit}`)}</p>}
            {sides.map((side, place) => (
              <CompareCell
                key={side}
                paragraphs={row[side]}
                language={pair[side].article.language}
                name={<TextName pair={pair} side={side} place={place} reader={reader} />}
                reader={reader}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the arch looks like: whole, thin, or only the half of the text that stands alone. */
function fitOf({ fit, ...row }: ComparedRow, first: ComparedSide): string {
  return fit ?? (row[first].length > 0 ? 'first' : 'second')
}

/** Which text a cell is of: on a phone they stand one below the other. The language tells, else the source, else the place. */
function TextName({ pair, side, place, reader }: { pair: ComparedPair; side: ComparedSide; place: number; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const [own, other] = side === 'left' ? [pair.left.article, pair.right.article] : [pair.right.article, pair.left.article]
  if (own.language !== other.language) return t(`language.${own.language}`)
  if (own.source !== null && other.source !== null && own.source !== other.source) return <WordsByScript text={own.source} reader={reader} />
  return t(place === 0 ? 'compare.first' : 'compare.second')
}
