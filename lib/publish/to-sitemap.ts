import { defaultLanguage, type Language } from '@/lib/languages'
import { element, textElement, XML_DECLARATION } from './element'

/** An address for search engines. */
export interface SitemapEntry {
  address: string
  /** Absolute addresses of all versions of the page, this one included; `null` for one that is a version of nothing else. */
  versions: Partial<Record<Language, string>> | null
  /** An address that leads each reader to the right version; without one, the version in the default language does. */
  neutral?: string
  /** ISO instant of the last change that a reader would notice; `null` where nobody knows it. */
  changed: string | null
}

const NAMESPACES = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** A file of a sitemap: each address with the last change and all versions of its page. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return [XML_DECLARATION, element('urlset', NAMESPACES, ...entries.map(toUrl)), ''].join('\n')
}

function toUrl({ address, versions, neutral = versions?.[defaultLanguage], changed }: SitemapEntry): string {
  return element(
    'url',
    {},
    textElement('loc', address),
    ...(changed === null ? [] : [textElement('lastmod', changed)]),
    ...Object.entries(versions ?? {}).map(([tag, href]) => alternate(tag, href)),
    ...(versions === null || neutral === undefined ? [] : [alternate('x-default', neutral)]),
  )
}

function alternate(tag: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang: tag, href })
}

/** The list of the files of a sitemap. */
export function toSitemapIndex(files: readonly string[]): string {
  const entries = files.map((file) => element('sitemap', {}, textElement('loc', file)))
  return [XML_DECLARATION, element('sitemapindex', { xmlns: NAMESPACES.xmlns }, ...entries), ''].join('\n')
}
