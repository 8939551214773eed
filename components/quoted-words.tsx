import type { ReactNode } from 'react'
import { directionOf } from '@/lib/languages'
import type { ToldWords } from '@/lib/model/told-view'
import styles from './quoted-words.module.css'

/**
 * Words of a report in their own language, with those around them unless `bare`; the marks are those of the language
 * that is quoted.
 */
export function QuotedWords({ words: { before, words, after, language }, bare = false }: { words: ToldWords; bare?: boolean }): ReactNode {
  return (
    <q lang={language} dir={directionOf(language)} className={styles.quote}>
      {bare ? words : before + words + after}
    </q>
  )
}
