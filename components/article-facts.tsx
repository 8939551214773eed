import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import styles from './article-facts.module.css'
import { WordsByScript } from './words-by-script'

/** Where an article comes from, when it was published, and how Jisr knows its date and its title. */
export function ArticleFacts({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { published, source, title, url } = article
  return (
    <div className={styles.facts} role="group" aria-label={t('article.known')}>
      <p>
        {source ? <WordsByScript text={source} reader={reader} /> : t('article.source-unknown')}
        {article.sourceInText && ` (${t('article.source-line')})`}
        {url && (
          <>
            {' · '}
            <a href={url} rel="noopener noreferrer nofollow">
              {t('article.original')}
            </a>
          </>
        )}
      </p>
      <p>
        {published ? (
          <>
            <time dateTime={published.edtf}>{formatEdtf(published.edtf, reader)}</time> ({t(`article.published-${published.origin}`)})
          </>
        ) : (
          t('article.published-unknown')
        )}
      </p>
      <p>{t(`article.title-${title.origin}`)}</p>
    </div>
  )
}
