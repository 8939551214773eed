import type { ReactNode } from 'react'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { evidenceWords, type EvidenceWords } from '@/lib/i18n/evidence-words'
import { Sentence } from '@/lib/i18n/sentence'
import { LANGUAGES, type Language } from '@/lib/languages'
import type { EvidenceView } from '@/lib/model/view'
import { NameList } from './name-list'

/** Words of one language, or of which nobody says it, are marked once and not each. */
function joinWords(words: readonly EvidenceWords[], reader: Language): readonly EvidenceWords[] {
  const [first] = words
  if (first === undefined || words.some(({ language }) => language !== first.language)) return words
  return [{ text: words.map(({ text }) => text).join(LANGUAGES[reader].comma), language: first.language }]
}

/** One reason in a sentence. The words that show it stand under it (`ReasonWords`). */
export function Reason({ evidence, reader }: { evidence: EvidenceView; reader: Language }): ReactNode {
  const words = evidenceWords(evidence, reader)
  return (
    <p>
      <Sentence language={reader} id={evidenceKey(evidence.rule, words.length > 0)} slots={{ value: <NameList names={joinWords(words, reader)} reader={reader} /> }} />
    </p>
  )
}
