import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, type Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import { ArticleFacts } from './article-facts'
import { ArticleNames } from './article-names'
import { ArticleNoise } from './article-noise'
import { ArticleReports } from './article-reports'
import { ArticleText } from './article-text'
import styles from './article-view.module.css'
import { ArticleWays } from './article-ways'
import { EventList } from './event-list'

interface Props {
  article: ArticlePage
  reader: Language
  /** Where this page is, for a reader who has it on paper. */
  address: string
}

/**
 * An article as it was published, in its own language and direction. What Jisr says of it stands beside the text, in
 * the reader's language; where to go on stands after it.
 */
export function ArticleView({ article, reader, address }: Props): ReactNode {
  const t = getTranslator(reader)
  const { title, events } = article
  return (
    <>
      <article className={styles.article}>
        <header className={styles.opening}>
          <p className={styles.original}>
            {t(`article.in-${article.language}`)} · {t('article.minutes', { count: article.minutes })}
          </p>
          <h1 className={styles.title} lang={title.language} dir={directionOf(title.language)}>
            {title.text}
          </h1>
        </header>
        <div className={styles.beside}>
          <ArticleFacts article={article} reader={reader} />
          <ArticleWays article={article} reader={reader} />
        </div>
        <div className={styles.reading}>
          <ArticleText article={article} reader={reader} />
          <ArticleNoise noise={article.noise} language={article.language} reader={reader} />
          <p className={styles.address}>
            {t('site.name')} · <bdi dir="ltr" translate="no">{address}</bdi>
          </p>
        </div>
      </article>
      <div className={styles.onward}>
        <section aria-labelledby="events">
          <h2 id="events">{t('article.events', { count: events.length })}</h2>
          {events.length === 0 ? <p>{t('article.no-event')}</p> : <EventList events={events} reader={reader} />}
        </section>
        <ArticleReports article={article} reader={reader} />
        <ArticleNames article={article} reader={reader} />
      </div>
    </>
  )
}
