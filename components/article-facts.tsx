import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import styles from './article-facts.module.css'
import { WordsByScript } from './words-by-script'

interface Fact {
  name: string
  value: ReactNode
  /** How Jisr knows it. */
  origin: string | null
}

/** Where an article comes from and when it was published, each as far as it is known, and how Jisr knows it and the title. */
export function ArticleFacts({ article, reader }: { article: ArticlePage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <div className={styles.facts} role="group" aria-label={t('article.known')}>
      <dl>
        {listFacts(article, reader).map(({ name, value, origin }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {origin && <span className={styles.origin}>{origin}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {article.url && (
        <a className={styles.original} href={article.url} rel="noopener noreferrer nofollow">
          {t('article.original')}
        </a>
      )}
    </div>
  )
}

function listFacts({ source, sourceInText, published, title }: ArticlePage, reader: Language): Fact[] {
  const t = getTranslator(reader)
  return [
    {
      name: t('article.fact-source'),
      value: source ? <WordsByScript text={source} reader={reader} /> : t('article.unstated'),
      origin: sourceInText ? t('article.source-line') : null,
    },
    {
      name: t('article.fact-published'),
      value: published ? <time dateTime={published.edtf}>{formatEdtf(published.edtf, reader)}</time> : t('date.unknown'),
      origin: published && t(`article.published-${published.origin}`),
    },
    { name: t('article.fact-title'), value: t(`article.title-${title.origin}`), origin: null },
  ]
}
