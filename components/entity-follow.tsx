import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import styles from './entity-facts.module.css'
import { feedFiles } from './feed-files'

/** Ways to be told of new events: feeds and a calendar. */
export function EntityFollow({ entity, reader }: { entity: EntityLink; reader: Language }): ReactNode {
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{getTranslator(reader)('entity.follow')}</h2>
      <ul className={styles.inline}>
        {feedFiles.map(({ file, type, name }) => (
          <li key={file}>
            <a href={addressOf(reader, `${entityPath(entity)}/${file}`)} type={type}>
              <bdi lang="en" dir="ltr">
                {name}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
