import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import { addressOf } from './address-of'
import { ArticleTitle } from './article-title'
import styles from './article-ways.module.css'
import { Bridge } from './bridge'
import { compareAddress } from './compare-address'
import { ComposedText } from './composed-text'

/**
 * The short way from an article: to its event, and to the report that a reader is most likely to want, that of the
 * other press.
 */
export function ArticleWays({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { events, others } = article
  if (events.length === 0) return null
  const closest = others.find((other) => other.article.language !== article.language) ?? others[0]
  return (
    <nav className={styles.ways} aria-label={t('article.ways')}>
      <ul>
        {events.map((event, index) => (
          <li key={event.id}>
            {index === 0 && <span className={styles.kind}>{t('article.events', { count: events.length })}</span>}
            <a className={styles.event} href={addressOf(reader, `/events/${event.slug}`)}>
              <ComposedText fragments={event.title} reader={reader} />
            </a>
            {events.length === 1 && <Bridge reader={reader} counts={event.reports} of="reports" />}
          </li>
        ))}
        {closest && (
          <li>
            <span className={styles.kind}>
              {t(`report.${closest.type}`)} · {t(`language.${closest.article.language}`)}
            </span>
            <ArticleTitle article={closest.article} reader={reader} />
            <a className={styles.further} href={compareAddress(reader, closest.eventSlug, article, closest.article)}>
              {t('event.compare')}
            </a>
          </li>
        )}
        {others.length > 1 && (
          <li>
            <a href="#others">{t('article.others-count', { count: others.length })}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
