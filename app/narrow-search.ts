import { FILTER_KINDS } from '@/lib/model/digest-view'
import type { ChosenEntities, SearchRequest } from '@/lib/model/search-view'
import { findFilters, type FoundFilters } from '@/lib/store/digest-filters'

/** A request whose filters are slugs of the store, and what they name. */
export interface NarrowedSearch {
  request: SearchRequest
  chosen: ChosenEntities
  /** Names that nothing has. */
  notices: FoundFilters['notices']
}

/**
 * Finds what the filters of a request name. A name that nothing has is left aside for a reader, who is told so; a
 * program asked for it, and finds nothing.
 *
 * The country `PK` becomes `pakistan`; `atlantide` and أطلانتس are left aside, or kept.
 */
export async function narrowSearch(request: SearchRequest, unknown: 'left-aside' | 'kept'): Promise<NarrowedSearch> {
  const { links: chosen, notices } = await findFilters(request.filters, request.language)
  const slugs = Object.fromEntries(FILTER_KINDS.map((kind) => [kind, chosen[kind]?.slug ?? (unknown === 'kept' ? request.filters[kind] : null)]))
  return { request: { ...request, filters: { ...request.filters, ...slugs } }, chosen, notices }
}
