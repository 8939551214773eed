import { parseFeed as parseXmlOrJson, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { JisrError } from '@/lib/model/jisr-error'

/** A feed of any format in one shape. Titles and texts are HTML, links and dates are as written. */
export interface ParsedFeed {
  title: string | null
  /** Address of the site or of the feed itself, to which links may be relative. */
  link: string | null
  language: string | null
  items: ParsedItem[]
}

export interface ParsedItem {
  /** The publisher's own identifier of the item. */
  guid: string | null
  link: string | null
  title: string | null
  /** The whole text, when the feed carries it. */
  content: string | null
  summary: string | null
  published: string | null
  language: string | null
}

/**
 * RSS, Atom, RDF or JSON Feed to one shape; the only file that knows the feed package.
 *
 * @throws JisrError `bad-feed` when it is cut off, malformed, or no feed at all
 * @example parseFeed('<rss version="2.0"><channel><title>L’actu</title>…').title // 'L’actu'
 * @example parseFeed('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">…').language // 'ar'
 */
export function parseFeed(text: string): ParsedFeed {
  const parsed = parse(text)
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed)
    case 'atom':
      return fromAtom(parsed.feed)
    case 'rdf':
      return fromRdf(parsed.feed)
    case 'json':
      return fromJson(parsed.feed)
  }
}

function parse(text: string): ReturnType<typeof parseXmlOrJson<string>> {
  try {
    return parseXmlOrJson(text)
  } catch (cause) {
    throw new JisrError('bad-feed', {}, { cause })
  }
}

function fromRss(feed: RssFeed.Feed<string>): ParsedFeed {
  return {
    title: feed.title ?? null,
    link: feed.link ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.guid?.value ?? null,
      // A guid is an address unless it says that it is none.
      link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      content: item.content?.encoded ?? null,
      summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated ?? null,
      language: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    })),
  }
}

function fromAtom(feed: AtomFeed.Feed<string>): ParsedFeed {
  return {
    title: htmlOf(feed.title),
    link: feed.xml?.base ?? alternateOf(feed.links),
    language: feed.xml?.lang ?? null,
    items: (feed.entries ?? []).map((entry) => ({
      guid: entry.id ?? null,
      link: alternateOf(entry.links),
      title: htmlOf(entry.title),
      content: htmlOf(entry.content),
      summary: htmlOf(entry.summary),
      published: entry.published ?? entry.updated ?? null,
      language: entry.xml?.lang ?? entry.content?.xml?.lang ?? null,
    })),
  }
}

function fromRdf(feed: RdfFeed.Feed<string>): ParsedFeed {
  return {
    title: feed.title ?? null,
    link: feed.link ?? null,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.rdf?.about ?? null,
      link: item.link ?? item.rdf?.about ?? null,
      title: item.title ?? null,
      content: item.content?.encoded ?? null,
      summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
      published: item.dc?.dates?.[0] ?? null,
      language: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    })),
  }
}

function fromJson(feed: JsonFeed.Feed<string>): ParsedFeed {
  return {
    title: feed.title === undefined ? null : escapeHtml(feed.title),
    link: feed.home_page_url ?? feed.feed_url ?? null,
    language: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.id ?? null,
      link: item.url ?? item.external_url ?? null,
      title: item.title === undefined ? null : escapeHtml(item.title),
      content: item.content_html ?? (item.content_text === undefined ? null : escapeHtml(item.content_text)),
      summary: item.summary === undefined ? null : escapeHtml(item.summary),
      published: item.date_published ?? item.date_modified ?? null,
      language: item.language ?? null,
    })),
  }
}

function alternateOf(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null
}

/** An Atom text says whether it is markup; without a word it is not. */
function htmlOf(text: AtomFeed.Text | AtomFeed.Content | undefined): string | null {
  if (text?.value === undefined) return null
  return /html/.test(text.type ?? '') ? text.value : escapeHtml(text.value)
}

/** Plain text as HTML; its line breaks are kept. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>')
}
