import { JisrError } from '@/lib/model/jisr-error'
import { DOCUMENT_LIMITS } from '@/lib/model/document'
import { articleAddress } from './article-address'
import { parseFeed, type ParsedFeed, type ParsedItem } from './parse-feed'
import { readDay } from './read-day'
import { textOfHtml } from './text-of-html'
import type { TextRecord } from './to-document'
import { withinTime } from './within-time'

/** Milliseconds for one feed; thousands of items take some seconds. */
const TIME = 20_000

/** Characters below which a summary cannot stand for the article. */
const SHORT = 300
/** What an excerpt leaves where it breaks off, at its end or before a closing remark of the site. */
const BROKEN_OFF = /\[(?:…|\.\.\.)\]|(?:…|\.\.\.)$/

/** One item of a feed as a record; `isWhole` is false when it is only a short summary of its page. */
export type FeedItem = TextRecord & Readonly<{ id: string | null; isWhole: boolean }>

/**
 * The items of an RSS, Atom, RDF or JSON feed, in its order. An item is identified by its address; one without is by
 * its publisher's identifier within the feed.
 *
 * @param address where the feed was fetched, `null` for a file
 * @throws JisrError `bad-feed`, `empty` when it has no items, `too-large` when it cannot be parsed in time
 * @example readFeed('<rss version="2.0">…<title>S&amp;eacute;curit&amp;eacute;</title>…', null)[0]?.title // 'Sécurité'
 * @example readFeed('<rss version="2.0">…<pubDate>الأربعاء 21 يناير 2026</pubDate>…', null)[0]?.published // '2026-01-21'
 */
export function readFeed(text: string, address: string | null, time: number = TIME): FeedItem[] {
  return withinTime(time, () => {
    const feed = parseFeed(text)
    if (feed.items.length === 0) throw new JisrError('empty')
    const source = lineOf(feed.title)?.slice(0, DOCUMENT_LIMITS.name) ?? null
    return feed.items.map((item) => toFeedItem(item, feed, source, address))
  })
}

function toFeedItem(item: ParsedItem, feed: ParsedFeed, source: string | null, address: string | null): FeedItem {
  const url = articleAddress(item.link, articleAddress(feed.link, address) ?? address)
  const text = textOfHtml(item.content ?? item.summary ?? '')
  return {
    id: url === null ? identify(item.guid, address ?? feed.link ?? source) : null,
    url,
    title: lineOf(item.title),
    text,
    published: readDay(item.published),
    language: item.language ?? feed.language,
    source,
    isWhole: item.content !== null || (text.length >= SHORT && !BROKEN_OFF.test(text)),
  }
}

/** Identifiers are unique within a feed only; one that is too long to keep leaves the item to its words. */
function identify(guid: string | null, feed: string | null): string | null {
  const id = guid && feed && `${feed}#${guid}`
  return id && id.length <= DOCUMENT_LIMITS.name ? id : null
}

function lineOf(html: string | null): string | null {
  return (html && textOfHtml(html).replaceAll('\n', ' ')) || null
}
