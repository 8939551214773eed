import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'

/** What a crawler takes from an answer. Paths are those of this site, with their query and without fragment. */
export interface ReadAnswer {
  status: number
  links: string[]
  /** Places inside a page that the answer leads to. */
  fragments: { page: string; id: string }[]
  /** Every id of a page; `null` where the answer is no page. */
  ids: Set<string> | null
  canonical: string | null
  /** Language tags and paths of the versions that a page names. */
  versions: [tag: string, path: string][]
  /** Language that a page says it is in. */
  language: string | null
  faults: string[]
}

/** Feeds, calendars, sitemaps, manifests and `robots.txt`: what leads on besides pages. */
const LINKING = /^(application\/(.*xml|feed\+json|manifest\+json)|text\/(calendar|plain))/

/** Asks for a path, follows where it leads, and reads what it names. */
export async function readAnswer(request: APIRequestContext, path: string, base: string): Promise<ReadAnswer> {
  const response = await request.get(path)
  const type = response.headers()['content-type'] ?? ''
  const nothing = { status: response.status(), links: [], fragments: [], ids: null, canonical: null, versions: [], language: null, faults: [] }
  if (response.status() !== 200) return nothing
  if (type.startsWith('text/html')) return { ...nothing, ...readPage(await response.text(), new URL(response.url()), base) }
  return LINKING.test(type) ? { ...nothing, links: listAddresses(await response.text(), base) } : nothing
}

function readPage(html: string, address: URL, base: string): Omit<ReadAnswer, 'status'> {
  const { document } = parseHTML(html)
  const at = (value: string | null) => (value === null ? null : toPath(value, address, base))
  const elements = [...document.querySelectorAll('[href], [src], form[action], meta[property="og:image"]')].filter((element) => !isPost(element))
  const targets = elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? element.getAttribute('content') ?? '')
  const anchors = targets.filter((target) => /#./.test(target))
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return {
    links: [...new Set(targets.flatMap((target) => at(target) ?? []))],
    fragments: anchors.flatMap((target) => {
      const page = at(target)
      return page === null ? [] : [{ page, id: decodeURIComponent(target.slice(target.indexOf('#') + 1)) }]
    }),
    ids: new Set(ids),
    canonical: at(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null),
    versions: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [link.getAttribute('hreflang') ?? '', at(link.getAttribute('href')) ?? ''] as [string, string]),
    language: document.documentElement?.getAttribute('lang') ?? null,
    faults: twice.map((id) => `has two elements of id ${id}`),
  }
}

function isPost(element: Element): boolean {
  return element.getAttribute('method')?.toLowerCase() === 'post'
}

/** Every address of this site in a feed, a calendar, a sitemap, a manifest: whatever the format, they are written out. */
function listAddresses(text: string, base: string): string[] {
  const unfolded = text.replace(/\r\n /g, '').replaceAll('\\/', '/').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('\\n', '\n')
  const absolute = unfolded.match(/https?:\/\/[^\s"'<>\\]+/g) ?? []
  const sources = [...unfolded.matchAll(/"(?:src|start_url)":"(\/[^"]*)"/g)].map(([, path]) => path ?? '')
  return [...new Set([...absolute, ...sources].flatMap((address) => toPath(address, new URL(base), base) ?? []))]
}

/** The path of an address of this site; `null` for those of others and for what is no address of the web. */
function toPath(value: string, from: URL, base: string): string | null {
  if (!URL.canParse(value, from)) return null
  const address = new URL(value, from)
  return address.origin === new URL(base).origin && !address.pathname.startsWith('/_next/') ? address.pathname + address.search : null
}
