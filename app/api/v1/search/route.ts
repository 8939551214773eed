import { apiRoute } from '@/app/api-route'
import { narrowSearch } from '@/app/narrow-search'
import { SearchQuery } from '@/lib/model/api-request'
import { SearchRequest } from '@/lib/model/search-view'
import { search } from '@/lib/search/search'
import { defaultLanguage } from '@/lib/languages'
import { toExportedSearch } from '@/lib/store/api-search'
import { searchReader } from '@/lib/store/search-reader'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
/** A program is not shown what it did not ask for: a name that nothing has finds nothing. */
export const GET = apiRoute(SearchQuery, async ({ q, lang, page, ...filters }) => {
  const { request } = await narrowSearch(SearchRequest.parse({ query: q, language: lang ?? defaultLanguage, page, filters }), 'kept')
  return toExportedSearch(await search(request, searchReader), page)
})
