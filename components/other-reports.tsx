import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { EventSummary, OtherReport } from '@/lib/model/view'
import { addressOf } from './address-of'
import { ArticleTitle } from './article-title'
import { ComposedText } from './composed-text'
import styles from './other-reports.module.css'

interface Props {
  others: readonly OtherReport[]
  /** Events to lead to as well. */
  events: readonly EventSummary[]
  reader: Language
}

/** From one article to its translation, to the other reports of the same event, and to the event. */
export function OtherReports({ others, events, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  if (others.length + events.length === 0) return null
  return (
    <div className={styles.others}>
      {others.length > 0 && <p className={styles.heading}>{t('article.others')}</p>}
      <ul>
        {others.map(({ article, type, strength }) => (
          <li key={article.key}>
            <span className={styles.kind}>
              {t(`report.${type}`)} · {t(`language.${article.language}`)} · {t(`strength.${strength}`)}
            </span>
            <ArticleTitle article={article} reader={reader} />
          </li>
        ))}
        {events.map((event) => (
          <li key={event.id}>
            <span className={styles.kind}>{t('event.open')}</span>
            <a href={addressOf(reader, `/events/${event.slug}`)}>
              <ComposedText fragments={event.title} reader={reader} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
