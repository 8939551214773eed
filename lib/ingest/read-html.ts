import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { JisrError } from '@/lib/model/jisr-error'
import type { RawRecord } from './to-document'

/** Elements that start a new line in the text. */
const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'TR', 'TABLE', 'FIGURE', 'FIGCAPTION', 'PRE', 'HEADER', 'FOOTER', 'MAIN'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'FORM', 'IFRAME'])

/**
 * A web page to a record: the article that a reader would see, as plain lines, never as markup.
 *
 * @throws JisrError `no-text` when the page holds no article
 * @example readHtml('<html lang="fr"><title>Visite</title><article><p>Un long texte…</p>…').title // 'Visite'
 * @example readHtml('<html lang="ar" dir="rtl">…').language // 'ar'
 */
export function readHtml(html: string, url: string | null = null): RawRecord {
  const { document } = parseHTML(html)
  const meta = readMeta(document)
  // Readability takes the document apart, so what else is wanted from it was read before.
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse()
  const text = article?.content ? textOf(article.content) : ''
  if (!text) throw new JisrError('no-text')
  return {
    url: url ?? meta.canonical,
    title: meta.title ?? article?.title ?? null,
    text,
    published: isoDay(meta.published ?? article?.publishedTime ?? null),
    language: meta.language,
    source: meta.site ?? article?.siteName ?? null,
  }
}

type ParsedDocument = ReturnType<typeof parseHTML>['document']

function readMeta(document: ParsedDocument) {
  const content = (selector: string): string | null => document.querySelector(selector)?.getAttribute('content')?.trim() || null
  return {
    title: content('meta[property="og:title"]'),
    site: content('meta[property="og:site_name"]'),
    published: content('meta[property="article:published_time"]') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') || null,
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
  }
}

function isoDay(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null
}

function textOf(html: string): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const visit = (node: ChildNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? ''
    if (node.nodeType !== 1 || SKIPPED.has(node.nodeName.toUpperCase())) return
    const breaks = node.nodeName === 'BR' || BLOCKS.has(node.nodeName.toUpperCase())
    if (breaks) flush()
    node.childNodes.forEach(visit)
    if (breaks) flush()
  }
  parseHTML(`<html><body>${html}</body></html>`).document.body.childNodes.forEach(visit)
  flush()
  return lines.join('\n')
}
