import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { ArticleLink } from '@/lib/model/view'
import { addressOf } from './address-of'
import { Name } from './name'
import { WordsByScript } from './words-by-script'

/** A report in a few words, leading to it: who published it, else its title. */
export function ReportName({ article, reader }: { article: ArticleLink; reader: Language }): ReactNode {
  return (
    <a href={addressOf(reader, `/articles/${article.slug}`)}>
      {article.source ? <WordsByScript text={article.source} reader={reader} /> : <Name name={article.title} reader={reader} />}
    </a>
  )
}
