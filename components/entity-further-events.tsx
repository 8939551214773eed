import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { EntityEvents, EntityProfile } from '@/lib/model/entity-view'
import type { Refused } from '@/lib/model/index-query'
import { AddressNotices } from './address-notices'
import { addressOf, entityPath } from './address-of'
import { EntityChronicle } from './entity-chronicle'
import { EntityHeader } from './entity-header'
import { Name } from './name'
import { refusedNotices } from './refused-notices'

interface Props {
  entity: EntityProfile
  events: EntityEvents
  refused: readonly Refused[]
  reader: Language
}

/** A further page of the events of an entity; all else about it stands on its first page. */
export function EntityFurtherEvents({ entity, events, refused, reader }: Props): ReactNode {
  return (
    <>
      <EntityHeader entity={entity} reader={reader} />
      <AddressNotices notices={refusedNotices(refused)} reader={reader} />
      <p>
        <a href={addressOf(reader, entityPath(entity))}>
          <Sentence language={reader} id="entity.all-about" slots={{ name: <Name name={entity.name} reader={reader} /> }} />
        </a>
      </p>
      <EntityChronicle entity={entity} events={events} reader={reader} />
    </>
  )
}
