import type { ReactNode } from 'react'
import { directionOf } from '@/lib/languages'
import type { ToldWords } from '@/lib/model/told-view'
import styles from './quoted-words.module.css'

/** Words of a report in their own language, with those around them; the marks are those of the language that is quoted. */
export function QuotedWords({ words, bare = false }: { words: ToldWords; bare?: boolean }): ReactNode {
  const { before, after, language } = words
  const isAlone = bare || before + after === ''
  return (
    <q lang={language} dir={directionOf(language)} className={styles.quote}>
      {isAlone ? (
        words.words
      ) : (
        <>
          {before}
          <b>{words.words}</b>
          {after}
        </>
      )}
    </q>
  )
}
