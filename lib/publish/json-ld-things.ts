import type { Language } from '@/lib/languages'
import type { EntityKind, PartialDate } from '@/lib/model/annotation'
import type { FeedArticle } from '@/lib/model/feed-view'
import type { ArticleLink, EntityLink } from '@/lib/model/view'
import type { LdNode } from './json-ld'

const TYPES: Readonly<Record<EntityKind, string>> = { person: 'Person', country: 'Country', organisation: 'Organization', place: 'Place', topic: 'DefinedTerm' }

/** Names of things that stay the same whichever page speaks of them, so that programs put together what belongs together. */
export function eventName(slug: string, site: URL): string {
  return new URL(`/events/${slug}#event`, site).href
}

/** An article has one page of its own, in its own language. */
export function articleName({ language, slug }: Pick<ArticleLink, 'language' | 'slug'>, site: URL): string {
  return new URL(`/${language}/articles/${slug}#article`, site).href
}

export function entityName({ kind, key }: Pick<EntityLink, 'kind' | 'key'>, site: URL): string {
  return new URL(`/entities/${kind}/${encodeURIComponent(key)}`, site).href
}

/** Somebody or something that is spoken of, as far as a link to it says. */
export function entityNode(entity: EntityLink, site: URL): LdNode {
  return { '@type': TYPES[entity.kind], '@id': entityName(entity, site), name: entity.name.text }
}

/** A report, as far as a link to it says. */
export function articleNode(article: ArticleLink & Partial<Pick<FeedArticle, 'url'>>, site: URL): LdNode {
  return {
    '@type': 'NewsArticle',
    '@id': articleName(article, site),
    url: new URL(`/${article.language}/articles/${article.slug}`, site).href,
    headline: article.title.text,
    inLanguage: article.language,
    datePublished: isoDate(article.published?.edtf ?? null),
    publisher: article.source === null ? null : { '@type': 'Organization', name: article.source },
  }
}

/** First and last date, as exact as they are known: a day, a month or a year. An "about" is not said. */
export function datesOf({ edtf }: Pick<PartialDate, 'edtf'>): { first: string | null; last: string | null } {
  const [first = null, last = null] = edtf === null || edtf.includes('~') ? [] : edtf.split('/')
  return { first, last }
}

/** A date that is one point in time, for what can only be said of one. */
export function isoDate(edtf: string | null): string | null {
  const { first, last } = datesOf({ edtf })
  return last === null ? first : null
}

/** Address of a page: `pageAddress('ar', '/people', site)`. */
export function pageAddress(language: Language, path: string, site: URL): string {
  return new URL(`/${language}${path}`, site).href
}
