import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { entityAlternates } from './entity-alternates'
import styles from './entity-facts.module.css'
import type { EntityLink } from '@/lib/model/view'

/** Ways to be told of new events: feeds and a calendar. */
export function EntityFollow({ entity, reader }: { entity: EntityLink; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{t('entity.follow')}</h2>
      <ul className={styles.inline}>
        {entityAlternates(entity, reader).map(({ format, type, address }) => (
          <li key={format}>
            <a href={address} type={type}>
              {t(`entity.follow-${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
