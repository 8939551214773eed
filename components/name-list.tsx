import { Fragment, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '@/lib/languages'
import type { EvidenceWords } from '@/lib/i18n/evidence-words'
import { Name } from './name'
import { WordsByScript } from './words-by-script'

/** Names or words one after the other, with the reader's comma between them and each in its own language. */
export function NameList({ names, reader }: { names: readonly EvidenceWords[]; reader: Language }): ReactNode {
  return names.map(({ text, language }, index) => (
    <Fragment key={index}>
      {index > 0 && LANGUAGES[reader].comma}
      {language === null ? <WordsByScript text={text} reader={reader} /> : <Name name={{ text, language }} reader={reader} />}
    </Fragment>
  ))
}
