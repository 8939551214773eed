import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { HeldFunction } from '@/lib/model/entity-view'
import styles from './entity-facts.module.css'
import { FirstFew } from './first-few'
import { Name } from './name'

/** Functions that are seen at once: papers have many words for one. */
const FEW = 4

/** What somebody was said to be, and when: the latest first. */
export function EntityFunctions({ functions, reader }: { functions: readonly HeldFunction[]; reader: Language }): ReactNode {
  if (functions.length === 0) return null
  const t = getTranslator(reader)
  const items = functions.map(({ name, period, events }) => (
    <li key={name.text} className={styles.stacked}>
      <Name name={name} reader={reader} />
      <span className={styles.count}>
        {period && `${formatEdtf(period, reader)} · `}
        {t('events.count', { count: events })}
      </span>
    </li>
  ))
  return (
    <section aria-labelledby="functions">
      <h2 id="functions">{t('entity.functions')}</h2>
      <FirstFew items={items} few={FEW} reader={reader} />
    </section>
  )
}
