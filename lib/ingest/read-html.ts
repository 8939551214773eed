import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { JisrError } from '@/lib/model/jisr-error'
import { articleAddress } from './article-address'
import { findPageDay } from './find-page-day'
import { readDay } from './read-day'
import { textOfHtml } from './text-of-html'
import type { TextRecord } from './to-document'
import { withinTime } from './within-time'

/** Milliseconds for one page; a long one takes a tenth of a second. */
const TIME = 10_000

/**
 * A web page to a record: the article that a reader would see, as plain lines, never as markup.
 *
 * @param url where the page was fetched, `null` for a saved page
 * @throws JisrError `no-text` when the page holds no article, `too-large` when it cannot be parsed in time
 * @example readHtml('<html lang="fr"><title>Visite</title><article><p>Un long texte…</p>…').title // 'Visite'
 * @example readHtml('<html lang="ar" dir="rtl">…').language // 'ar'
 */
export function readHtml(html: string, url: string | null = null, time: number = TIME): TextRecord {
  return withinTime(time, () => readArticle(html, url))
}

function readArticle(html: string, url: string | null): TextRecord {
  const { document } = parseHTML(html)
  const meta = readMeta(document)
  const day = findPageDay(document)
  // Readability takes the document apart, so what else is wanted from it was read before.
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse()
  const title = meta.title ?? article?.title ?? null
  const text = withoutHeading(article?.content ? textOfHtml(article.content) : '', title)
  if (!text) throw new JisrError('no-text')
  return {
    url: identify(url, meta.canonical),
    title,
    text,
    published: readDay(meta.published) ?? readDay(article?.publishedTime) ?? day,
    language: meta.language,
    source: meta.site ?? article?.siteName ?? null,
  }
}

/** Readability leaves out a heading that repeats the title, but compares Latin letters only. */
function withoutHeading(text: string, title: string | null): string {
  const [first = '', ...rest] = text.split('\n')
  return rest.length > 0 && title?.replace(/\s+/g, ' ').startsWith(first) ? rest.join('\n') : text
}

/**
 * The page's own word on its address is taken within its site only: no page may replace the article of another.
 * Some sites give their front page as the canonical address of everything; that identifies nothing.
 */
function identify(url: string | null, canonical: string | null): string | null {
  const own = articleAddress(canonical, url)
  const fetched = articleAddress(url, null)
  if (own === null || isFrontPage(own)) return fetched
  return fetched === null || new URL(own).hostname === new URL(fetched).hostname ? own : fetched
}

/** The root of a site, or of one of its languages ("/ar/"). Old sites name their articles by a query at the root ("/?p=12"). */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return search === '' && /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/.test(pathname)
}

type ParsedDocument = ReturnType<typeof parseHTML>['document']

function readMeta(document: ParsedDocument) {
  const content = (selector: string): string | null => document.querySelector(selector)?.getAttribute('content')?.trim() || null
  return {
    title: content('meta[property="og:title"]'),
    site: content('meta[property="og:site_name"]'),
    published: content('meta[property="article:published_time"]'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') || null,
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
  }
}
