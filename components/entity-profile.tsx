import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityPictures as EntityPicturesView } from '@/lib/model/entity-pictures'
import type { EntityEvents, EntityProfile as Profile } from '@/lib/model/entity-view'
import { Bridge } from './bridge'
import { EntityChronicle } from './entity-chronicle'
import { EntityCompanions } from './entity-companions'
import { EntityFollow } from './entity-follow'
import { EntityFunctions } from './entity-functions'
import { EntityHeader } from './entity-header'
import { EntityNamesakes } from './entity-namesakes'
import { EntityPictures } from './entity-pictures'
import styles from './entity-profile.module.css'
import { EntitySpellings } from './entity-spellings'

interface Props {
  entity: Profile
  events: EntityEvents
  pictures: EntityPicturesView
  reader: Language
}

/** Everything about a person, country, organisation, place or topic, in both scripts. */
export function EntityProfile({ entity, events, pictures, reader }: Props): ReactNode {
  return (
    <>
      <EntityHeader entity={entity} reader={reader} />
      <div className={styles.columns}>
        <div className={styles.facts}>
          <Bridge reader={reader} counts={entity.reports} of="reports" />
          {entity.period && (
            <section>
              <h2>{getTranslator(reader)('entity.period')}</h2>
              <p>{formatEdtf(entity.period, reader)}</p>
            </section>
          )}
          <EntityFunctions functions={entity.functions} reader={reader} />
          <EntityNamesakes entity={entity} reader={reader} />
          <EntityPictures pictures={pictures} reader={reader} />
        </div>
        <EntityChronicle entity={entity} events={events} reader={reader} />
        <div className={styles.more}>
          <EntityCompanions entity={entity} reader={reader} />
          <EntitySpellings entity={entity} reader={reader} />
          <EntityFollow entity={entity} reader={reader} />
        </div>
      </div>
    </>
  )
}
