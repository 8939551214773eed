import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import { Name } from './name'

/** The name of an entity, linked to its page when it has one. */
export function EntityName({ entity, reader }: { entity: EntityLink; reader: Language }): ReactNode {
  const path = entityPath(entity)
  const name = <Name name={entity.name} reader={reader} />
  return path ? <a href={addressOf(reader, path)}>{name}</a> : name
}
