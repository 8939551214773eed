import type { ReactNode } from 'react'
import { keepTogether } from '@/lib/i18n/keep-together'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityProfile } from '@/lib/model/entity-view'
import styles from './entity-header.module.css'
import { EntityName } from './entity-name'
import { Name } from './name'
import { ownLanguage } from './own-language'
import { organisationSort } from './organisation-sort'

/** Both names tied together, and in a line who or what it is. */
export function EntityHeader({ entity, reader }: { entity: EntityProfile; reader: Language }): ReactNode {
  return (
    <header className={styles.header}>
      <div className={entity.otherName ? styles.tied : styles.names}>
        <h1 className={styles.title} {...ownLanguage(entity.name.language, reader)}>
          {keepTogether(entity.name.text)}
        </h1>
        {entity.otherName && (
          <p className={styles.other} {...ownLanguage(entity.otherName.language, reader)}>
            {keepTogether(entity.otherName.text)}
          </p>
        )}
      </div>
      <Identity entity={entity} reader={reader} />
    </header>
  )
}

/** The latest function, or the sort of organisation, and the country. */
function Identity({ entity, reader }: { entity: EntityProfile; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { country, functions, sort } = entity
  const held = functions[0]?.name ?? null
  const sortKey = organisationSort(sort)
  if (!held && !country && !sortKey) return null
  return (
    <p className={styles.identity}>
      {held && <Name name={held} reader={reader} />}
      {sortKey && t(sortKey)}
      {(held || sortKey) && country && ' · '}
      {country && (country.page ? <EntityName entity={country.page} reader={reader} /> : <Name name={country.name} reader={reader} />)}
    </p>
  )
}
