import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntitySummary } from '@/lib/model/view'
import styles from './entity-index.module.css'
import { EntityName } from './entity-name'
import { Name } from './name'

interface Props {
  section: 'people' | 'countries'
  entities: readonly EntitySummary[]
  reader: Language
}

/** A bilingual index: the name for the reader at one edge, the name in the other script at the other. */
export function EntityIndex({ section, entities, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <header className={styles.opening}>
        <h1>{t(`${section}.title`)}</h1>
        <p>{t(entities.length > 0 ? `${section}.intro` : `${section}.empty`)}</p>
      </header>
      <ul className={styles.index}>
        {entities.map((entity) => (
          <li key={entity.key} className={styles.line}>
            <span className={styles.name}>
              <EntityName entity={entity} reader={reader} />
            </span>
            <span className={styles.count}>{t('events.count', { count: entity.events })}</span>
            {entity.otherName && (
              <span className={styles.other}>
                <Name name={entity.otherName} reader={reader} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
