import type { Language } from '@/lib/languages'
import type { AddressQuery } from '@/lib/model/index-query'
import type { ChosenEntities, SearchNotice, SearchPage } from '@/lib/model/search-view'
import { search } from '@/lib/search/search'
import { searchReader } from '@/lib/store/search-reader'
import { narrowSearch } from './narrow-search'
import { readSearchRequest } from './read-search-request'

/** What a page of search shows. */
export interface AnsweredSearch {
  page: SearchPage
  /** What the filters name. */
  chosen: ChosenEntities
  notices: SearchNotice[]
}

/**
 * Asks search what an address asks; `null` for one without a query. A name that nothing has and a page beyond the last
 * are left aside and said.
 *
 * `answerSearch({ q: 'Rabat', country: 'PK' }, 'fr')` is narrowed down to the country `pakistan`; of
 * `{ q: 'الرباط', country: 'أطلانتس' }` the country is left aside, with a notice.
 */
export async function answerSearch(given: AddressQuery, language: Language): Promise<AnsweredSearch | null> {
  const { request, notices } = readSearchRequest(given, language)
  if (request.query === '') return null
  const { request: narrowed, chosen, notices: unknown } = await narrowSearch(request, 'left-aside')
  const page = await search(narrowed, searchReader)
  const beyond: SearchNotice[] = page.pages > 0 && request.page > page.pages ? [{ kind: 'beyond', value: String(request.page) }] : []
  return { page, chosen, notices: [...notices, ...unknown, ...beyond] }
}
