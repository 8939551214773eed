import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { edtfRange } from '@/lib/model/edtf'
import type { EntityEvents } from '@/lib/model/entity-view'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import styles from './entity-chronicle.module.css'
import { EntityEvent } from './entity-event'
import { PageTurns } from './page-turns'

interface Props {
  entity: EntityLink & { events: number }
  events: EntityEvents
  reader: Language
}

/** The events of an entity year by year, the newest first, those without a date last; a page at a time. */
export function EntityChronicle({ entity, events, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const hrefOf = (page: number) => addressOf(reader, page === 1 ? entityPath(entity) : `${entityPath(entity)}?page=${page}`)
  const years = Map.groupBy(events.events, ({ date }) => (date.edtf === null ? null : edtfRange(date.edtf)[0].slice(0, 4)))
  return (
    <section aria-labelledby="events">
      <h2 id="events" className={styles.title}>
        {t('events.count', { count: entity.events })}
      </h2>
      {events.pages > 1 && <Years events={events} hrefOf={hrefOf} reader={reader} />}
      {[...years].map(([year, list]) => (
        <section key={year} className={styles.year} aria-labelledby={idOf(year)}>
          <h3 id={idOf(year)}>{year ?? t('digest.unknown-date')}</h3>
          <ol>
            {list.map((event) => (
              <li key={event.id} className={styles.event}>
                <EntityEvent event={event} reader={reader} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <PageTurns of="events" page={events.page} pages={events.pages} hrefOf={hrefOf} reader={reader} />
    </section>
  )
}

/** The way to each year when there is more than a page. */
function Years({ events, hrefOf, reader }: { events: EntityEvents; hrefOf: (page: number) => string; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <nav aria-label={t('entity.years')}>
      <ul className={styles.years}>
        {events.years.map(({ year, page }) => (
          <li key={year}>
            <a href={`${hrefOf(page)}#${idOf(year)}`}>{year ?? t('digest.unknown-date')}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function idOf(year: string | null): string {
  return `year-${year ?? 'unknown'}`
}
