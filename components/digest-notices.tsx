import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { DigestNotice } from '@/lib/model/digest-view'
import styles from './digest-notices.module.css'

/** As much of what stands in an address as a reader needs to know it again. */
const SHOWN = 60

/** What part of an address could not be followed, and what was done instead. */
export function DigestNotices({ notices, reader }: { notices: readonly DigestNotice[]; reader: Language }): ReactNode {
  if (notices.length === 0) return null
  return (
    <ul className={styles.notices}>
      {notices.map(({ kind, value }) => (
        <li key={kind}>
          <Sentence language={reader} id={`filter.notice-${kind}`} slots={{ value: <bdi>{shortened(value)}</bdi> }} />
        </li>
      ))}
    </ul>
  )
}

function shortened(value: string): string {
  const letters = [...value]
  return letters.length <= SHOWN ? value : `${letters.slice(0, SHOWN).join('')}…`
}
