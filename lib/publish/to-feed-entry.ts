import { otherLanguage, type Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { FeedArticle, FeedEvent } from '@/lib/model/feed-view'
import type { EntityLink } from '@/lib/model/view'
import { eventHtml, type EntryWords } from './event-html'
import type { FeedCategory, FeedEntry, FeedFacts } from './feed'
import { markDirection } from './mark-direction'
import { publishedId } from './published-id'

/**
 * An event as an entry of the feeds of one language. It is dated by when Jisr learnt of it and of its latest report,
 * not by when it happened, which may be unknown and is told in the text.
 *
 * @param site address of the site, to which all addresses are relative
 */
export function toFeedEntry(event: FeedEvent, language: Language, site: URL, words: EntryWords): FeedEntry {
  const pageIn = (tag: Language) => ({ url: new URL(`/${tag}/events/${event.slug}`, site).href, language: tag })
  const addressOf = (article: FeedArticle) => new URL(`/${article.language}/articles/${article.slug}`, site).href
  return {
    id: publishedId(site.hostname, `event/${event.id}/${language}`),
    title: markDirection(plainText(event.title), language),
    summary: plainText(event.account),
    html: eventHtml(event, language, words, addressOf),
    page: pageIn(language),
    otherPage: pageIn(otherLanguage(language)),
    published: event.firstRead,
    updated: event.lastRead,
    categories: [...event.countries, ...event.topics].map(toCategory),
    reports: event.articles.map((article) => ({
      url: addressOf(article),
      language: article.language,
      title: article.title.text,
      original: httpAddress(article.url),
    })),
    event: toFacts(event),
  }
}

function toCategory({ kind, key, name }: EntityLink): FeedCategory {
  return { term: `${kind}/${key}`, label: name.text }
}

/** The address of an original comes from outside: only one of the web is passed on. */
function httpAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null
}

function toFacts(event: FeedEvent): FeedFacts {
  return {
    id: event.id,
    kind: event.kind,
    date: event.date,
    place: event.place?.key ?? null,
    people: event.people.map(({ key }) => key),
    countries: event.countries.map(({ key }) => key),
    topics: event.topics.map(({ key }) => key),
    reports: event.reports,
  }
}
