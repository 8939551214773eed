import type { ReactNode } from 'react'
import { directionOf, type Language } from '@/lib/languages'
import type { ArticleLink } from '@/lib/model/view'
import { addressOf } from './address-of'

/** The title of an article, leading to it, as a block that runs in the article's own direction. */
export function ArticleTitle({ article, reader }: { article: ArticleLink; reader: Language }): ReactNode {
  const { text, language } = article.title
  return (
    <a href={addressOf(reader, `/articles/${article.slug}`)} className="own-block" lang={language} dir={directionOf(language)}>
      {text}
    </a>
  )
}
