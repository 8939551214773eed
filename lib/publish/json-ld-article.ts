import { plainText } from '@/lib/model/card'
import type { ArticleLink, ArticlePage, EntityLink } from '@/lib/model/view'
import type { LdNode, LdValue } from './json-ld'
import { articleName, articleNode, entityNode, eventName, isoDate } from './json-ld-things'

/**
 * An article for search engines. It is tied to its true translation, and to what it reports by the event itself:
 * another report of that event is another work.
 *
 * @param translation the article that is this one in the other language (see `findTranslation`)
 */
export function newsArticleNode(article: ArticlePage, translation: ArticleLink | null, site: URL): LdNode {
  const link = articleNode(article, site)
  return {
    ...link,
    mainEntityOfPage: link.url ?? null,
    isBasedOn: article.url,
    about: article.events.map((event) => ({ '@type': 'Event', '@id': eventName(event.slug, site), name: plainText(event.title) })),
    mentions: listMentioned(article).map((entity) => entityNode(entity, site)),
    ...translationOf(article, translation, site),
  }
}

/**
 * The later of two texts is the translation of the earlier. Where their dates do not tell which came first, each has
 * the other as a translation of what it says, and neither is called the original.
 */
function translationOf(article: ArticlePage, translation: ArticleLink | null, site: URL): Record<string, LdValue> {
  if (translation === null) return {}
  const [own, other] = [article, translation].map(({ published }) => isoDate(published?.edtf ?? null))
  const isLater = own?.length === 10 && other?.length === 10 && own > other
  return { [isLater ? 'translationOfWork' : 'workTranslation']: { '@type': 'NewsArticle', '@id': articleName(translation, site), inLanguage: translation.language } }
}

/** Everybody and everything that the text names and that has a page, each once. */
function listMentioned({ paragraphs }: ArticlePage): EntityLink[] {
  const named = paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.entity)))
  return [...new Map(named.map((entity) => [`${entity.kind} ${entity.key}`, entity])).values()]
}
