import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { ArticleLink, ArticlePage } from '@/lib/model/view'
import { jsonLdText } from '@/lib/publish/json-ld'
import { newsArticleNode } from '@/lib/publish/json-ld-article'
import { breadcrumbs } from '@/lib/publish/json-ld-breadcrumbs'
import { pageAddress } from '@/lib/publish/json-ld-things'
import { siteAddress } from './site-address'

/** What the page of an article says to search engines, by way of its first event. */
export function articleJsonLd(article: ArticlePage, translation: ArticleLink | null, reader: Language): string {
  const [event] = article.events
  return jsonLdText([
    newsArticleNode(article, translation, siteAddress),
    breadcrumbs([
      { name: getTranslator(reader)('digest.title'), url: pageAddress(reader, '', siteAddress) },
      ...(event ? [{ name: plainText(event.title), url: pageAddress(reader, `/events/${event.slug}`, siteAddress) }] : []),
      { name: article.title.text, url: pageAddress(article.language, `/articles/${article.slug}`, siteAddress) },
    ]),
  ])
}
