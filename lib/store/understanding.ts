import type { Annotation } from '@/lib/model/annotation'
import { edtfRange } from '@/lib/model/edtf'
import type { IndexedArticle } from '@/lib/model/search-store'

/**
 * What was understood of an article, as its columns take it. Texts of JSON and not objects, so that they are made
 * where the article was understood and go through threads and into the database as they are.
 */
export interface Understanding {
  language: string
  title: string
  titleLanguage: string
  titleOrigin: string
  published: string | null
  publishedOrigin: string | null
  /** First day that `published` may mean, for sorting. */
  day: string | null
  annotation: string
  /** What linking needs of the annotation; whoever links knows its form. */
  profile: string
  /** What the search index keeps of it, an `IndexedArticle`, and the version of the rules that made it. */
  search: string
  indexed: number
}

/** The columns of an article that follow from its annotation; its address is made once and is not among them. */
export function understandingOf(annotation: Annotation, profile: object, index: { version: number; words: IndexedArticle }): Understanding {
  const { language, title, published } = annotation
  return {
    language,
    title: title.text,
    titleLanguage: title.language,
    titleOrigin: title.origin,
    published: published?.edtf ?? null,
    publishedOrigin: published?.origin ?? null,
    day: published ? edtfRange(published.edtf)[0] : null,
    annotation: JSON.stringify(annotation),
    profile: JSON.stringify(profile),
    search: JSON.stringify(index.words),
    indexed: index.version,
  }
}
