import { languageTags, type Language } from '@/lib/languages'
import type { EventSummary } from '@/lib/model/view'
import type { LdNode } from './json-ld'
import { pageAddress } from './json-ld-things'

interface Site {
  language: Language
  name: string
  /** Its name in the other language. */
  otherName: string
  description: string
  site: URL
}

/** The site itself and its search, for search engines. */
export function websiteNode({ language, name, otherName, description, site }: Site): LdNode {
  return {
    '@type': 'WebSite',
    '@id': websiteName(site),
    url: site.href,
    name,
    alternateName: otherName,
    description,
    inLanguage: languageTags,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${pageAddress(language, '/search', site)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The digest in one language: how many events it lists, and the addresses of the first. */
export function digestNode(title: string, events: readonly Pick<EventSummary, 'slug'>[], total: number, { language, site }: Pick<Site, 'language' | 'site'>): LdNode {
  return {
    '@type': 'CollectionPage',
    url: pageAddress(language, '', site),
    name: title,
    inLanguage: language,
    isPartOf: { '@id': websiteName(site) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: events.map(({ slug }, index) => ({ '@type': 'ListItem', position: index + 1, url: pageAddress(language, `/events/${slug}`, site) })),
    },
  }
}

function websiteName(site: URL): string {
  return new URL('/#website', site).href
}
