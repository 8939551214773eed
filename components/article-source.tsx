import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ArticleLink } from '@/lib/model/view'
import { WordsByScript } from './words-by-script'

/** Publisher and day of publication, each as far as it is known. */
export function ArticleSource({ article, reader }: { article: ArticleLink; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      {article.source ? <WordsByScript text={article.source} reader={reader} /> : t('article.source-unknown')}
      {' · '}
      {article.published ? (
        <time dateTime={article.published.edtf}>{formatEdtf(article.published.edtf, reader)}</time>
      ) : (
        t('article.published-unknown')
      )}
    </>
  )
}
