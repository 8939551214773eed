import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { DigestNotice } from '@/lib/model/digest-view'
import type { Refused } from '@/lib/model/index-query'
import styles from './address-notices.module.css'

/** As much of what stands in an address as a reader needs to know it again. */
const SHOWN = 60

/** A sentence and the words of the address that it is about. */
export interface AddressNotice {
  id: `filter.notice-${DigestNotice['kind']}` | `entity.refused-${Refused['parameter']}` | 'search.notice-date' | 'search.notice-language'
  value: string
}

/** What part of an address could not be followed, and what was done instead; all that could be followed is shown below. */
export function AddressNotices({ notices, reader }: { notices: readonly AddressNotice[]; reader: Language }): ReactNode {
  if (notices.length === 0) return null
  return (
    <div role="alert" className={styles.notices}>
      <ul>
        {notices.map(({ id, value }, index) => (
          <li key={index}>
            <Sentence language={reader} id={id} slots={{ value: <bdi>{shortened(value)}</bdi> }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function shortened(value: string): string {
  const letters = [...value]
  return letters.length <= SHOWN ? value : `${letters.slice(0, SHOWN).join('')}…`
}
