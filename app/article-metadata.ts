import type { Metadata } from 'next'
import type { Language } from '@/lib/languages'
import type { ArticlePage } from '@/lib/model/view'
import { pageMetadata } from './page-metadata'

/** Length of a description, in characters: what search engines show. */
const DESCRIPTION = 160

/**
 * The head of an article's page. The article is one work in one language, whichever interface it is read in: the
 * address in its own language is the canonical one, and only a true translation counts as another version of it.
 */
export function articleMetadata(article: ArticlePage, reader: Language): Metadata {
  const path = `/articles/${article.slug}`
  const metadata = pageMetadata({
    language: reader,
    path,
    title: article.title.text,
    description: openingWords(article),
    bothLanguages: false,
    type: 'article',
  })
  const translation = article.others.find(({ type, article: other }) => type === 'translation' && other.language !== article.language)
  const own = `/${article.language}${path}`
  return {
    ...metadata,
    alternates: {
      canonical: own,
      ...(translation && {
        languages: {
          [article.language]: own,
          [translation.article.language]: `/${translation.article.language}/articles/${translation.article.slug}`,
        },
      }),
    },
  }
}

function openingWords(article: ArticlePage): string {
  const opening = article.paragraphs.find(({ kind }) => kind === 'lead' || kind === 'body')
  const text = (opening?.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
  return text.length <= DESCRIPTION ? text : `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION))}…`
}
