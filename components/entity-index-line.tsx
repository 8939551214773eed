import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntitySummary } from '@/lib/model/entity-view'
import styles from './entity-index-line.module.css'
import { EntityName } from './entity-name'
import { Name } from './name'
import { NameList } from './name-list'

/** A line of an index: the name, in how many events, the name in the other script, and what tells it from others. */
export function EntityIndexLine({ entity, reader }: { entity: EntitySummary; reader: Language }): ReactNode {
  const about = [entity.function, entity.country].filter((name) => name !== null)
  return (
    <li className={styles.entry}>
      <p className={`quiet-links ${styles.line}`}>
        <EntityName entity={entity} reader={reader} />
        <span>{getTranslator(reader)('events.count', { count: entity.events })}</span>
      </p>
      {(entity.otherName || about.length > 0) && (
        <p className={styles.about}>
          {entity.otherName && <Name name={entity.otherName} reader={reader} />}
          {entity.otherName && about.length > 0 && ' · '}
          <NameList names={about} reader={reader} />
        </p>
      )}
    </li>
  )
}
