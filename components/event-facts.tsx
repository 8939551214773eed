import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { CardSources } from '@/lib/model/told-view'
import type { ArticleLink, EventPage } from '@/lib/model/view'
import { EntityName } from './entity-name'
import { EventCalendar } from './event-calendar'
import styles from './event-facts.module.css'
import { EventParties } from './event-parties'
import { FactSources } from './fact-sources'
import { Name } from './name'
import { PartialDateText } from './partial-date-text'

export interface FactsProps {
  event: EventPage
  sources: CardSources
  /** The reports that the sources quote. */
  articles: readonly ArticleLink[]
  reader: Language
}

/** Who, when, where and about what, each with the words that say so; what no report says is said to be unknown. */
export function EventFacts({ event, sources, articles, reader }: FactsProps): ReactNode {
  const t = getTranslator(reader)
  const quoting = { articles, reader }
  return (
    <section className={styles.facts} aria-labelledby="facts">
      <h2 id="facts" className="visually-hidden">
        {t('event.facts')}
      </h2>
      <dl className={styles.list}>
        <div className={styles.who}>
          <dt>{t('event.who')}</dt>
          <dd>
            <EventParties event={event} sources={sources} articles={articles} reader={reader} />
          </dd>
        </div>
        <div>
          <dt>{t('event.kind')}</dt>
          <dd>{t(`kind.${event.kind}`)}</dd>
        </div>
        <div>
          <dt>{t('event.when')}</dt>
          <dd>
            <PartialDateText date={event.date} reader={reader} />
            <EventCalendar event={event} reader={reader} />
            <FactSources of={t('event.when')} words={sources.date} {...quoting} />
          </dd>
        </div>
        <div>
          <dt>{t('event.where')}</dt>
          <dd>
            {event.place ? <EntityName entity={event.place} reader={reader} /> : t('event.place-unknown')}
            {event.place && <FactSources of={t('event.where')} words={sources.place} {...quoting} />}
          </dd>
        </div>
        {event.occasion && (
          <div>
            <dt>{t('event.occasion')}</dt>
            <dd>
              <Name name={event.occasion} reader={reader} />
              <FactSources of={t('event.occasion')} words={sources.occasion} {...quoting} />
            </dd>
          </div>
        )}
        {event.topics.length > 0 && <Topics event={event} sources={sources} articles={articles} reader={reader} />}
      </dl>
    </section>
  )
}

function Topics({ event, sources, articles, reader }: FactsProps): ReactNode {
  const t = getTranslator(reader)
  return (
    <div className={styles.about}>
      <dt>{t('event.about')}</dt>
      <dd>
        <ul className={styles.topics}>
          {event.topics.map((topic) => (
            <li key={topic.key}>
              <EntityName entity={topic} reader={reader} />
            </li>
          ))}
        </ul>
        <FactSources of={t('event.about')} words={event.topics.flatMap(({ key }) => sources.topics[key] ?? [])} articles={articles} reader={reader} />
      </dd>
    </div>
  )
}
