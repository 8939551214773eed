import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityProfile } from '@/lib/model/entity-view'
import styles from './entity-facts.module.css'
import { EntityName } from './entity-name'
import { NameList } from './name-list'

/** Other people of the same name, and what tells each of them apart. */
export function EntityNamesakes({ entity, reader }: { entity: EntityProfile; reader: Language }): ReactNode {
  if (entity.namesakes.length === 0) return null
  const t = getTranslator(reader)
  return (
    <section aria-labelledby="namesakes">
      <h2 id="namesakes">{t('entity.namesakes')}</h2>
      <ul>
        {entity.namesakes.map(({ function: held, country, events, ...namesake }) => (
          <li key={namesake.key} className={styles.stacked}>
            <EntityName entity={namesake} reader={reader} />
            <span className={styles.count}>
              <NameList names={[held, country].filter((name) => name !== null)} reader={reader} />
              {(held || country) && ' · '}
              {t('events.count', { count: events })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
