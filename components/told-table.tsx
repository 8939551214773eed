import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ToldFact } from '@/lib/model/told-view'
import type { ArticleLink } from '@/lib/model/view'
import { QuotedWords } from './quoted-words'
import styles from './told-table.module.css'
import { ToldName } from './told-name'

/** A column: one report, or all reports of a language. */
export interface ToldSide {
  heading: ReactNode
  articles: readonly ArticleLink[]
}

interface Props {
  caption: string
  sides: readonly ToldSide[]
  facts: readonly ToldFact[]
  reader: Language
}

/** Facts and, side by side, the words of each report or each language; each fact has a line of its own above them. */
export function ToldTable({ caption, sides, facts, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {sides.map(({ heading }, index) => (
            <th key={index} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {facts.map((fact) => (
        <tbody key={fact.key}>
          <tr>
            <th scope="rowgroup" colSpan={sides.length}>
              <span className={styles.kind}>{t(`told.fact.${fact.kind}`)}</span> <ToldName fact={fact} reader={reader} />
            </th>
          </tr>
          <tr>
            {sides.map(({ articles }, index) => (
              <td key={index}>
                <Cell fact={fact} articles={articles} reader={reader} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function Cell({ fact, articles, reader }: { fact: ToldFact; articles: readonly ArticleLink[]; reader: Language }): ReactNode {
  const words = fact.words.filter(({ article }) => articles.some(({ key }) => key === article))
  if (words.length === 0) return getTranslator(reader)('told.silent')
  const [first] = words
  return (
    <>
      {first && <QuotedWords words={first} bare={articles.length > 1} />}
      {words.length > 1 && ` ${getTranslator(reader)('told.more', { count: words.length - 1 })}`}
    </>
  )
}
