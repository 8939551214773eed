import { element, textElement, XML_DECLARATION } from './element'
import type { Feed, FeedEntry, FeedLink } from './feed'

/**
 * A feed as Atom (RFC 4287), with `xml:lang` on the feed and on every entry. A page in another language is an
 * `alternate` only because it is the same page; a report is `related`, and its original is `via`.
 */
export function toAtom(feed: Feed): string {
  return [
    XML_DECLARATION,
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      textElement('id', feed.id),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', feed.updated),
      element('author', {}, textElement('name', feed.author), textElement('uri', feed.page.url)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      pageLink(feed.page),
      pageLink(feed.otherPage),
      textElement('icon', feed.icon),
      ...feed.entries.map((entry) => toEntry(entry, feed)),
    ),
    '',
  ].join('\n')
}

function toEntry(entry: FeedEntry, { language }: Feed): string {
  return element(
    'entry',
    { 'xml:lang': language },
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('published', entry.published),
    textElement('updated', entry.updated),
    pageLink(entry.page),
    pageLink(entry.otherPage),
    ...entry.reports.map(({ url, title, language: own }) => element('link', { rel: 'related', type: 'text/html', hreflang: own, href: url, title })),
    ...entry.reports.flatMap(({ original, language: own }) => (original === null ? [] : element('link', { rel: 'via', hreflang: own, href: original }))),
    ...entry.categories.map((category) => element('category', { term: category.term, label: category.label })),
    textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
  )
}

function pageLink({ url, language }: FeedLink): string {
  return element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url })
}
