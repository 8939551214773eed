import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { PartyView } from '@/lib/model/view'
import { EntityName } from './entity-name'
import type { FactsProps } from './event-facts'
import styles from './event-parties.module.css'
import { FactSources } from './fact-sources'
import { Name } from './name'

/** Hosts and counterparts of an event: name in both scripts, function, country, and the words that give them. */
export function EventParties({ event, sources, articles, reader }: FactsProps): ReactNode {
  const t = getTranslator(reader)
  const parties = [
    ...event.hosts.map((party, index) => ({ party, role: 'host' as const, words: sources.hosts[index] ?? [] })),
    ...event.counterparts.map((party, index) => ({ party, role: 'counterpart' as const, words: sources.counterparts[index] ?? [] })),
  ]
  if (parties.length === 0) return t('event.unnamed')
  return (
    <ul className={styles.parties}>
      {parties.map(({ party, role, words }, index) => (
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
          <FactSources of={party.person ? <Name name={party.person.name} reader={reader} /> : t(`role.${role}`)} words={words} articles={articles} reader={reader} />
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
