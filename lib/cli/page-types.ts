import type { Page } from 'playwright'
import type { Language } from '@/lib/languages'

/** A kind of page: at an address of its own, or found as a reader finds it, by the first of some links on another page. */
type PageType = { path: string } | { from: string; links: readonly string[] }

/**
 * One page of every kind, by name. Pictures (`npm run shots`), weights (`npm run weigh`) and the tests of accessibility
 * go through this list, so that a new kind of page is looked at by all of them when it has its line here.
 * Paths have no language; links are CSS selectors, the better ones first.
 */
export const PAGE_TYPES: Readonly<Record<string, PageType>> = {
  digest: { path: '' },
  event: { from: 'digest', links: ['main article:not(:has([data-empty="true"])) h3 a', 'main article h3 a'] },
  compare: { from: 'event', links: ['main a[href*="/compare?"]'] },
  article: { from: 'event', links: ['main a[href*="/articles/"]'] },
  timeline: { path: '/timeline' },
  network: { path: '/network' },
  map: { path: '/map' },
  people: { path: '/people' },
  'people by name': { path: '/people?order=name' },
  person: { from: 'people', links: ['main a[href*="/people/"]'] },
  countries: { path: '/countries' },
  country: { from: 'countries', links: ['main a[href*="/countries/"]'] },
  organisations: { path: '/organisations' },
  organisation: { from: 'organisations', links: ['main a[href*="/organisations/"]'] },
  places: { path: '/places' },
  place: { from: 'places', links: ['main a[href*="/places/"]'] },
  topics: { path: '/topics' },
  topic: { from: 'topics', links: ['main a[href*="/topics/"]'] },
  search: { path: '/search' },
  found: { from: 'search', links: ['main section li a'] },
  filtered: { from: 'digest', links: ['main a[href*="?country="]', 'main a[href*="?"]'] },
  sources: { path: '/sources' },
  feeds: { path: '/feeds' },
  api: { path: '/api' },
  about: { path: '/about' },
  missing: { path: '/nowhere' },
}

/**
 * Where each kind of page is on a site, without the language: `{ event: '/events/x', … }`. A kind of which the site has
 * none is left out. The same path is the same thing in both languages.
 */
export async function findPagePaths(page: Page, site: string, language: Language): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [name, type] of Object.entries(PAGE_TYPES)) {
    const path = 'path' in type ? type.path : await followLink(page, `${site}/${language}`, found[type.from], type.links)
    if (path !== null) found[name] = path
  }
  return found
}

async function followLink(page: Page, site: string, from: string | undefined, links: readonly string[]): Promise<string | null> {
  if (from === undefined) return null
  if (page.url() !== site + from) await page.goto(site + from)
  for (const selector of links) {
    const [href = null] = await page.locator(selector).evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search))
    if (href !== null) return href.replace(/^\/\w+/, '')
  }
  return null
}
