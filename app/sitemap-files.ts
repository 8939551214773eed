import { entityPath } from '@/components/address-of'
import { sectionPaths } from '@/components/site-index'
import { languageTags, otherLanguage } from '@/lib/languages'
import { EntityKind } from '@/lib/model/annotation'
import type { SitemapEntry } from '@/lib/publish/to-sitemap'
import { countListed, listArticlesForSitemap, listEntitiesForSitemap, listEventsForSitemap, type Stretch } from '@/lib/store/sitemap'
import { listTranslations } from '@/lib/store/translation-pair'
import { siteAddress } from './site-address'

/** Pages in one file. The protocol allows 50,000 addresses and 50 MB; a page has two, each with all versions beside it. */
const MOST = 10_000

const absolute = (path: string): string => new URL(path, siteAddress).href

/** What each kind of file lists. */
const LISTS = {
  sections: listSections,
  events: listEvents,
  entities: listEntities,
  articles: listArticles,
} as const satisfies Record<string, (stretch: Stretch) => Promise<SitemapEntry[]>>

/** Names of all files of the sitemap. */
export async function listSitemapFiles(): Promise<string[]> {
  const counts = { sections: sectionPaths.length, ...(await countListed(EntityKind.options)) }
  return Object.entries(counts).flatMap(([kind, count]) => Array.from({ length: Math.ceil(count / MOST) }, (_, index) => `${kind}-${index + 1}.xml`))
}

/** The addresses of a file, or `null` when there is no file of that name. */
export async function listSitemapEntries(file: string): Promise<SitemapEntry[] | null> {
  const [, kind = '', number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? []
  if (!isListed(kind)) return null
  const entries = await LISTS[kind]({ from: (Number(number) - 1) * MOST, most: MOST })
  return entries.length > 0 ? entries : null
}

function isListed(kind: string): kind is keyof typeof LISTS {
  return Object.hasOwn(LISTS, kind)
}

async function listSections({ from, most }: Stretch): Promise<SitemapEntry[]> {
  return sectionPaths.slice(from, from + most).flatMap((path) => inAllLanguages(path, null, path === '' ? { neutral: absolute('/') } : {}))
}

async function listEvents(stretch: Stretch): Promise<SitemapEntry[]> {
  return (await listEventsForSitemap(stretch)).flatMap(({ slug, changed }) => inAllLanguages(`/events/${slug}`, changed))
}

async function listEntities(stretch: Stretch): Promise<SitemapEntry[]> {
  return (await listEntitiesForSitemap(EntityKind.options, stretch)).flatMap((entity) => inAllLanguages(entityPath(entity), null))
}

/** An article has one address, in its own language; only a translation is another version of it. */
async function listArticles(stretch: Stretch): Promise<SitemapEntry[]> {
  const translations = await listTranslations()
  return (await listArticlesForSitemap(stretch)).map(({ slug, language, changed }) => {
    const [address, translation] = [absolute(`/${language}/articles/${slug}`), translations.get(slug)]
    const other = otherLanguage(language)
    const versions = translation === undefined ? null : { [language]: address, [other]: absolute(`/${other}/articles/${translation}`) }
    return { address, versions, changed }
  })
}

/** A page that is there in every language. */
function inAllLanguages(path: string, changed: string | null, rest: Pick<SitemapEntry, 'neutral'> = {}): SitemapEntry[] {
  const versions = Object.fromEntries(languageTags.map((tag) => [tag, absolute(`/${tag}${path}`)]))
  return Object.values(versions).map((address) => ({ address, versions, changed, ...rest }))
}
