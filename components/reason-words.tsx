import type { ReactNode } from 'react'
import { directionOf } from '@/lib/languages'
import type { Quote } from '@/lib/model/span'
import type { EvidenceView } from '@/lib/model/view'
import styles from './reason-words.module.css'

/** The words of both texts, each in its own language, tied by an arch; said once where both have the same. */
export function ReasonWords({ evidence: { kind, left, right } }: { evidence: Pick<EvidenceView, 'kind' | 'left' | 'right'> }): ReactNode {
  // The words themselves are the reason then, and the sentence lists them.
  if (kind === 'words' || kind === 'figure') return null
  const quotes = [left, right?.text === left?.text ? null : right].filter((quote) => quote !== null)
  if (quotes.length === 0) return null
  return (
    <p className={quotes.length === 2 ? styles.tied : undefined}>
      {quotes.map((quote, index) => (
        <Words key={index} quote={quote} />
      ))}
    </p>
  )
}

/** Quotation marks are those of the language that is quoted, so they belong to the quoted run. */
function Words({ quote }: { quote: Quote }): ReactNode {
  return (
    <q lang={quote.language} dir={directionOf(quote.language)} className={styles.quote}>
      {quote.text}
    </q>
  )
}
