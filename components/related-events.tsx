import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { RelatedEvent } from '@/lib/model/view'
import { addressOf } from './address-of'
import { ComposedText } from './composed-text'
import { NameList } from './name-list'
import { PartialDateText } from './partial-date-text'
import styles from './related-events.module.css'

/** Other events, each with the reasons why it is named here. */
export function RelatedEvents({ related, reader }: { related: readonly RelatedEvent[]; reader: Language }): ReactNode {
  if (related.length === 0) return null
  const t = getTranslator(reader)
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{t('event.related')}</h2>
      <ul className={styles.events}>
        {related.map(({ event, reasons }) => (
          <li key={event.id}>
            <p className={styles.date}>
              <PartialDateText date={event.date} reader={reader} />
            </p>
            <h3 className="quiet-links">
              <a href={addressOf(reader, `/events/${event.slug}`)}>
                <ComposedText fragments={event.title} reader={reader} />
              </a>
            </h3>
            <ul className={styles.reasons}>
              {reasons.map(({ kind, names }) => (
                <li key={kind}>
                  <Tie kind={kind} names={names} reader={reader} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What ties two events, in a sentence; of many articles that tell both, how many they are. */
function Tie({ kind, names, reader }: RelatedEvent['reasons'][number] & { reader: Language }): ReactNode {
  if (kind === 'same-document' && names.length > 1) return getTranslator(reader)('relation.same-documents', { count: names.length })
  const value = (
    <span>
      <NameList names={names} reader={reader} />
    </span>
  )
  return <Sentence language={reader} id={names.length > 0 ? `relation.${kind}` : 'relation.unnamed'} slots={{ value }} />
}
