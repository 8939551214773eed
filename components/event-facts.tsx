import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EventPage, PartyView } from '@/lib/model/view'
import { EntityName } from './entity-name'
import styles from './event-facts.module.css'
import { Name } from './name'
import { NameList } from './name-list'
import { PartialDateText } from './partial-date-text'

/** Who, when, where and about what, as far as the reports say it; what none of them says is said to be unknown. */
export function EventFacts({ event, reader }: { event: EventPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <section className={styles.facts} aria-labelledby="facts">
      <h2 id="facts" className="visually-hidden">
        {t('event.facts')}
      </h2>
      <dl className={styles.list}>
        <div className={styles.who}>
          <dt>{t('event.who')}</dt>
          <dd>
            <Parties event={event} reader={reader} />
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
          </dd>
        </div>
        <div>
          <dt>{t('event.where')}</dt>
          <dd>{event.place ? <EntityName entity={event.place} reader={reader} /> : t('event.place-unknown')}</dd>
        </div>
        {event.occasion && (
          <div>
            <dt>{t('event.occasion')}</dt>
            <dd>
              <Name name={event.occasion} reader={reader} />
            </dd>
          </div>
        )}
        {event.topics.length > 0 && (
          <div className={styles.about}>
            <dt>{t('event.about')}</dt>
            <dd>
              <NameList names={event.topics.map(({ name }) => name)} reader={reader} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Parties({ event, reader }: { event: EventPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const parties = [
    ...event.hosts.map((party) => ({ party, role: 'host' as const })),
    ...event.counterparts.map((party) => ({ party, role: 'counterpart' as const })),
  ]
  if (parties.length === 0) return t('event.unnamed')
  return (
    <ul>
      {parties.map(({ party, role }, index) => (
        <li key={index}>
          <p className={styles.role}>{t(`role.${role}`)}</p>
          <PartyName party={party} reader={reader} />
          {party.function && (
            <p className={styles.function}>
              <Name name={party.function} reader={reader} />
            </p>
          )}
          {party.country && (
            <p className={styles.function}>
              <EntityName entity={party.country} reader={reader} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function PartyName({ party, reader }: { party: PartyView; reader: Language }): ReactNode {
  if (!party.person) return <p>{getTranslator(reader)('event.unnamed')}</p>
  return (
    <p className={styles.name}>
      <EntityName entity={party.person} reader={reader} />
      {party.otherName && (
        <span className={styles.other}>
          <Name name={party.otherName} reader={reader} />
        </span>
      )}
    </p>
  )
}
