import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EntityPage } from '@/lib/model/view'
import { Bridge } from './bridge'
import { EntityName } from './entity-name'
import styles from './entity-profile.module.css'
import { EventList } from './event-list'
import { Name } from './name'
import { ownLanguage } from './own-language'

/** The page of a person or a country: both names tied together, what is known, the events, and with whom. */
export function EntityProfile({ entity, reader }: { entity: EntityPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <header className={entity.otherName ? styles.tied : styles.opening}>
        <h1 className={styles.title} {...ownLanguage(entity.name.language, reader)}>
          {entity.name.text}
        </h1>
        {entity.otherName && (
          <p className={styles.other} {...ownLanguage(entity.otherName.language, reader)}>
            {entity.otherName.text}
          </p>
        )}
      </header>
      <div className={styles.columns}>
        <aside className={styles.facts}>
          <Bridge reader={reader} counts={entity.reports} of="reports" />
          <Functions entity={entity} reader={reader} />
          <Spellings entity={entity} reader={reader} />
          <Companions entity={entity} reader={reader} />
        </aside>
        <section className={styles.events} aria-labelledby="events">
          <h2 id="events">{t('events.count', { count: entity.events.length })}</h2>
          <EventList events={entity.events} reader={reader} />
        </section>
      </div>
    </>
  )
}

function Functions({ entity, reader }: { entity: EntityPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      {entity.country && (
        <section>
          <h2>{t('entity.country')}</h2>
          <p>
            <EntityName entity={entity.country} reader={reader} />
          </p>
        </section>
      )}
      {entity.functions.length > 0 && (
        <section>
          <h2>{t('entity.functions')}</h2>
          <ul>
            {entity.functions.map((held, index) => (
              <li key={index}>
                <Name name={held} reader={reader} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Spellings({ entity, reader }: { entity: EntityPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  if (entity.spellings.length === 0) return null
  return (
    <section>
      <h2>{t('entity.spellings')}</h2>
      <ul>
        {entity.spellings.map((spelling) => (
          <li key={`${spelling.language} ${spelling.text}`} className={styles.spelling}>
            <Name name={spelling} reader={reader} />
            <span className={styles.count}>{t('articles.count', { count: spelling.articles })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Companions({ entity, reader }: { entity: EntityPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  if (entity.companions.length === 0) return null
  return (
    <section>
      <h2>{t('entity.companions')}</h2>
      <ul>
        {entity.companions.map(({ entity: companion, events }) => (
          <li key={`${companion.kind} ${companion.key}`} className={styles.spelling}>
            <EntityName entity={companion} reader={reader} />
            <span className={styles.count}>{t('events.count', { count: events })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
