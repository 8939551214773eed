import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, type Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import { ArticleFacts } from './article-facts'
import { ArticleNoise } from './article-noise'
import { ArticleText } from './article-text'
import styles from './article-view.module.css'
import { EventList } from './event-list'
import { OtherReports } from './other-reports'

/** An article as it was published, in its own language and direction, with the ways from it to the other bank. */
export function ArticleView({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <article className={styles.article}>
        <p className={styles.original}>
          {t(`article.in-${article.language}`)} · {t('article.minutes', { count: article.minutes })}
        </p>
        <h1 className={styles.title} lang={article.title.language} dir={directionOf(article.title.language)}>
          {article.title.text}
        </h1>
        <ArticleFacts article={article} reader={reader} />
        <OtherReports others={article.others} events={article.events} reader={reader} />
        <ArticleText article={article} reader={reader} />
        <ArticleNoise noise={article.noise} language={article.language} reader={reader} />
      </article>
      <section className={styles.events} aria-labelledby="events">
        <h2 id="events">{t('article.events', { count: article.events.length })}</h2>
        <EventList events={article.events} reader={reader} />
        <OtherReports others={article.others} events={[]} reader={reader} />
      </section>
    </>
  )
}
