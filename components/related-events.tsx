import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { RelatedEvent } from '@/lib/model/view'
import { EventCard } from './event-card'
import { Name } from './name'
import styles from './related-events.module.css'

/** Other events, each with the reasons why it is named here. */
export function RelatedEvents({ related, reader }: { related: readonly RelatedEvent[]; reader: Language }): ReactNode {
  if (related.length === 0) return null
  const t = getTranslator(reader)
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{t('event.related')}</h2>
      <ul>
        {related.map(({ event, reasons }) => (
          <li key={event.id}>
            <EventCard event={event} reader={reader}>
              <ul className={styles.reasons}>
                {reasons.map(({ kind, value, label }) => (
                  <li key={`${kind} ${value}`}>
                    <Sentence
                      language={reader}
                      id={`relation.${kind}`}
                      slots={{ value: label ? <Name name={label} reader={reader} /> : <bdi>{value}</bdi> }}
                    />
                  </li>
                ))}
              </ul>
            </EventCard>
          </li>
        ))}
      </ul>
    </section>
  )
}
