import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { SECTION_OF } from '@/lib/model/entity-sections'
import type { EntityProfile } from '@/lib/model/entity-view'
import styles from './entity-facts.module.css'
import { EntityName } from './entity-name'
import { FirstFew } from './first-few'

/** Companions of one kind that are seen at once. */
const FEW = 6

/** Who and what takes part in the same events, kind by kind. */
export function EntityCompanions({ entity, reader }: { entity: EntityProfile; reader: Language }): ReactNode {
  if (entity.companions.length === 0) return null
  const t = getTranslator(reader)
  return (
    <section aria-labelledby="companions">
      <h2 id="companions">{t('entity.companions')}</h2>
      {entity.companions.map(({ kind, met }) => (
        <div key={kind} className={styles.group}>
          <h3>{t(`${SECTION_OF[kind]}.title`)}</h3>
          <FirstFew few={FEW} reader={reader} items={met.map(({ entity: companion, events }) => (
            <li key={companion.key} className={styles.line}>
              <EntityName entity={companion} reader={reader} />
              <span>{t('events.count', { count: events })}</span>
            </li>
          ))} />
        </div>
      ))}
    </section>
  )
}
