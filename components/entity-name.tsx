import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import { Name } from './name'

/** The name of an entity, linked to its page. */
export function EntityName({ entity, reader }: { entity: EntityLink; reader: Language }): ReactNode {
  return (
    <a href={addressOf(reader, entityPath(entity))}>
      <Name name={entity.name} reader={reader} />
    </a>
  )
}
