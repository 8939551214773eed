import { apiRoute } from '@/app/api-route'
import { SearchQuery } from '@/lib/model/api-request'
import { FILTER_KINDS } from '@/lib/model/digest-view'
import { SearchRequest } from '@/lib/model/search-view'
import { search } from '@/lib/search/search'
import { defaultLanguage } from '@/lib/languages'
import { toExportedSearch } from '@/lib/store/api-search'
import { findFilters } from '@/lib/store/digest-filters'
import { searchReader } from '@/lib/store/search-reader'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
/** A program is not shown what it did not ask for: a name that nothing has finds nothing. */
export const GET = apiRoute(SearchQuery, async ({ q, lang, page, ...filters }) => {
  const request = SearchRequest.parse({ query: q, language: lang ?? defaultLanguage, page, filters })
  const { links } = await findFilters(request.filters, request.language)
  const slugs = Object.fromEntries(FILTER_KINDS.map((kind) => [kind, links[kind]?.slug ?? request.filters[kind]]))
  return toExportedSearch(await search({ ...request, filters: { ...request.filters, ...slugs } }, searchReader), page)
})
