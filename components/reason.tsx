import type { ReactNode } from 'react'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { evidenceWords } from '@/lib/i18n/evidence-words'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { EvidenceView } from '@/lib/model/view'
import { NameList } from './name-list'

/** One reason in a sentence. The words that show it stand under it (`ReasonWords`). */
export function Reason({ evidence, reader }: { evidence: EvidenceView; reader: Language }): ReactNode {
  const words = evidenceWords(evidence, reader)
  const value = (
    <span>
      <NameList names={words} reader={reader} />
    </span>
  )
  return (
    <p>
      <Sentence language={reader} id={evidenceKey(evidence.rule, words.length > 0)} slots={{ value }} />
    </p>
  )
}
