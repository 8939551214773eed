import type { ReactNode } from 'react'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { evidenceWords } from '@/lib/i18n/evidence-words'
import { Sentence } from '@/lib/i18n/sentence'
import { directionOf, type Language } from '@/lib/languages'
import type { Quote } from '@/lib/model/span'
import type { EvidenceView } from '@/lib/model/view'
import { NameList } from './name-list'
import styles from './reason.module.css'

/** One reason in a sentence, and under it the words of both texts, each in its own language, tied by an arch. */
export function Reason({ evidence, reader }: { evidence: EvidenceView; reader: Language }): ReactNode {
  const words = evidenceWords(evidence, reader)
  const value = (
    <span>
      <NameList names={words} reader={reader} />
    </span>
  )
  const quotes = [evidence.left, evidence.right].filter((quote) => quote !== null)
  return (
    <>
      <p>
        <Sentence language={reader} id={evidenceKey(evidence.rule, words.length > 0)} slots={{ value }} />
      </p>
      {quotes.length > 0 && (
        <p className={quotes.length === 2 ? styles.tied : styles.single}>
          {quotes.map((quote, index) => (
            <QuotedWords key={index} quote={quote} />
          ))}
        </p>
      )}
    </>
  )
}

/** Quotation marks are those of the language that is quoted, so they belong to the quoted run. */
function QuotedWords({ quote }: { quote: Quote }): ReactNode {
  return (
    <q lang={quote.language} dir={directionOf(quote.language)} className={styles.quote}>
      {quote.text}
    </q>
  )
}
