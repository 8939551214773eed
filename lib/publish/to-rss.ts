import { element, textElement, XML_DECLARATION } from './element'
import type { Feed, FeedEntry } from './feed'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** A feed as RSS 2.0. RSS says its language once, for the channel; `dc:language` says it of every item too. */
export function toRss(feed: Feed): string {
  const channel = element(
    'channel',
    {},
    textElement('title', feed.title),
    textElement('link', feed.page.url),
    textElement('description', feed.description),
    textElement('language', feed.language),
    textElement('lastBuildDate', rfc822(feed.updated)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    ...feed.entries.map((entry) => toItem(entry, feed)),
  )
  return [XML_DECLARATION, element('rss', { version: '2.0', ...NAMESPACES }, channel), ''].join('\n')
}

function toItem(entry: FeedEntry, { language, author }: Feed): string {
  return element(
    'item',
    {},
    textElement('title', entry.title),
    textElement('link', entry.page.url),
    textElement('guid', entry.id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(entry.published)),
    textElement('dc:language', language),
    textElement('dc:creator', author),
    ...entry.categories.map(({ label }) => textElement('category', label)),
    textElement('description', entry.summary),
    textElement('content:encoded', entry.html),
    ...entry.reports.map(({ url, title, language: own }) => element('atom:link', { rel: 'related', type: 'text/html', hreflang: own, href: url, title })),
  )
}

/** `'Wed, 21 Jan 2026 00:00:00 GMT'`: in English whatever the feed is in, as RFC 822 wants it. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
