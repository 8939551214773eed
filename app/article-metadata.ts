import type { Metadata } from 'next'
import { defaultLanguage, type Language } from '@/lib/languages'
import type { ArticleLink, ArticlePage } from '@/lib/model/view'
import { pageMetadata } from './page-metadata'

/** Length of a description, in characters: what search engines show. */
const DESCRIPTION = 160

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The head of an article's page. The article is one work in one language, whichever interface it is read in: the
 * address in its own language is the canonical one, and the only one that search engines hear of. Only a true
 * translation counts as another version of it.
 *
 * @param translation the article that is this one in the other language (see `findTranslation`)
 */
export function articleMetadata(article: ArticlePage, translation: ArticleLink | null, reader: Language): Metadata {
  const path = `/articles/${article.slug}`
  const own = `/${article.language}${path}`
  const [event] = article.events
  const metadata = pageMetadata({
    language: reader,
    path,
    title: article.title.text,
    description: openingWords(article),
    bothLanguages: false,
    type: 'article',
    ...(event && { picture: `/events/${event.slug}/picture.png` }),
  })
  const published = article.published?.edtf ?? ''
  return {
    ...metadata,
    alternates: {
      canonical: own,
      ...(translation && reader === article.language && { languages: versionsOf(article, translation) }),
    },
    openGraph: { ...metadata.openGraph, url: own, ...(FULL_DAY.test(published) && { publishedTime: published }) },
  }
}

function versionsOf(article: ArticlePage, translation: ArticleLink): Record<string, string> {
  const versions = Object.fromEntries([article, translation].map(({ language, slug }) => [language, `/${language}/articles/${slug}`]))
  return { ...versions, 'x-default': versions[defaultLanguage] ?? '' }
}

function openingWords(article: ArticlePage): string {
  const opening = article.paragraphs.find(({ kind }) => kind === 'lead' || kind === 'body')
  const text = (opening?.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
  return text.length <= DESCRIPTION ? text : `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION))}…`
}
