import { Fragment, type ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { otherLanguage, type Language } from '@/lib/languages'
import type { Fragment as CardFragment } from '@/lib/model/card'
import type { EntityLink, EventSummary } from '@/lib/model/view'
import { addressOf } from './address-of'
import { Bridge } from './bridge'
import { ComposedText } from './composed-text'
import { EntityName } from './entity-name'
import styles from './event-card.module.css'
import { PartialDateText } from './partial-date-text'

interface Props {
  event: EventSummary
  reader: Language
  /** What the page has to say about this event, e.g. why it is related to another. */
  children?: ReactNode
}

/** An event in a list: when, its title, the account in a sentence, and who wrote about it. */
export function EventCard({ event, reader, children }: Props): ReactNode {
  const entities = [...event.people, ...event.countries, ...event.topics]
  return (
    <article className={styles.card}>
      <div className={styles.columns}>
        <div className={styles.body}>
          <p className={styles.date}>
            <PartialDateText date={event.date} reader={reader} />
            {event.reports[reader] === 0 && (
              <>
                {' · '}
                <span className={styles.only}>{getTranslator(reader)(`reports.only-${otherLanguage(reader)}`)}</span>
              </>
            )}
          </p>
          <h3 className={`quiet-links ${styles.title}`}>
            <a href={addressOf(reader, `/events/${event.slug}`)}>
              <ComposedText fragments={event.title} reader={reader} />
            </a>
          </h3>
          <p className={styles.account}>
            <ComposedText fragments={event.account} reader={reader} entities={entities} />
          </p>
          <Beside entities={entities.filter((entity) => !isTold(entity, event.account))} reader={reader} />
          {children}
        </div>
        <Bridge reader={reader} counts={event.reports} of="reports" />
      </div>
    </article>
  )
}

/** Who and what belongs to the event and is not named in its account. */
function Beside({ entities, reader }: { entities: readonly EntityLink[]; reader: Language }): ReactNode {
  if (entities.length === 0) return null
  return (
    <p className={styles.beside}>
      {entities.map((entity, index) => (
        <Fragment key={`${entity.kind} ${entity.key}`}>
          {index > 0 && ' · '}
          <EntityName entity={entity} reader={reader} />
        </Fragment>
      ))}
    </p>
  )
}

function isTold({ kind, key }: EntityLink, account: readonly CardFragment[]): boolean {
  return account.some((fragment) => typeof fragment !== 'string' && fragment.kind === kind && fragment.key === key)
}
