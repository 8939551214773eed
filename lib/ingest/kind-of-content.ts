export type ContentKind = 'feed' | 'page' | 'text'

const FEED_ROOT = /^(?:rss|(?:\w+:)?feed|(?:\w+:)?rdf)$/i

/** True for a JSON text that says of itself that it is a JSON Feed. */
export function isJsonFeed(text: string): boolean {
  return /^\s*\{/.test(text) && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/.test(text)
}

/**
 * What an answer is. The content decides before its media type: many servers call their feeds `text/html`, and some
 * answer a feed's address with a page of apologies.
 *
 * @param type media type, `''` when unknown
 * @returns `null` for something that Jisr does not read
 * @example kindOfContent('text/html', '<?xml version="1.0"?><rss version="2.0">…') // 'feed'
 * @example kindOfContent('application/xml', '<!doctype html><html lang="ar">…') // 'page'
 */
export function kindOfContent(type: string, text: string): ContentKind | null {
  const root = findRootElement(text)
  if ((root && FEED_ROOT.test(root)) || isJsonFeed(text)) return 'feed'
  if (root?.toLowerCase() === 'html' || /html$/.test(type)) return 'page'
  if (/xml$/.test(type)) return 'feed'
  if (type === 'text/plain') return 'text'
  return type === '' && root ? 'page' : null
}

/** What stands before the root of a document, and how it ends. A declaration with an internal subset is passed over whole. */
const PROLOGUE: readonly (readonly [start: RegExp, end: string])[] = [
  [/<\?/y, '?>'],
  [/<!--/y, '-->'],
  [/<![^>[]*\[/y, ']>'],
  [/<!/y, '>'],
]

/** The name of the first element, `null` when text comes first. */
function findRootElement(text: string): string | null {
  let at = 0
  for (;;) {
    at += /^[\s\ufeff]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0
    const end = PROLOGUE.find(([start]) => {
      start.lastIndex = at
      return start.test(text)
    })?.[1]
    if (end === undefined) return /^<([\w:.-]+)/.exec(text.slice(at, at + 100))?.[1] ?? null
    const close = text.indexOf(end, at)
    if (close < 0) return null
    at = close + end.length
  }
}
