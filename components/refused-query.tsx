import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { Refused } from '@/lib/model/index-query'
import styles from './refused-query.module.css'

/** As much of what stands in an address as a reader needs to know it again. */
const SHOWN = 60

/** What an address asks for that is not there. All that could be understood is shown below it. */
export function RefusedQuery({ refused, reader }: { refused: readonly Refused[]; reader: Language }): ReactNode {
  if (refused.length === 0) return null
  return (
    <ul className={styles.refused}>
      {refused.map(({ parameter, value }) => (
        <li key={parameter}>
          <Sentence language={reader} id={`entity.refused-${parameter}`} slots={{ value: <bdi>{shortened(value)}</bdi> }} />
        </li>
      ))}
    </ul>
  )
}

function shortened(value: string): string {
  const letters = [...value]
  return letters.length <= SHOWN ? value : `${letters.slice(0, SHOWN).join('')}…`
}
