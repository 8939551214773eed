import { languageTags } from '@/lib/languages'
import { FILTER_KINDS, type Coverage, type DigestPage, type FilterKind } from '@/lib/model/digest-view'

/** What an address of the digest says: names of filters as slugs. What is left out is not asked for. */
export interface DigestState extends Partial<Record<FilterKind, string | null>> {
  coverage?: Coverage | null
  page?: number
}

/** What a page of the digest shows, as an address says it. */
export function stateOf({ filters, coverage, page }: DigestPage): DigestState {
  const slugs = Object.fromEntries(FILTER_KINDS.map((kind) => [kind, filters[kind]?.slug ?? null]))
  return { ...slugs, coverage, page }
}

/** The parameter that stands for a coverage: `['only', 'ar']` for `'only-ar'`, `['language', 'both']` for `'both'`. */
export function coverageParameter(coverage: Coverage): ['language' | 'only', string] {
  const alone = languageTags.find((tag) => coverage === `only-${tag}`)
  return alone ? ['only', alone] : ['language', coverage]
}

/**
 * Path of the digest without its language, always with its parameters in one order, so that the same page has the same
 * address: `digestPath({ country: 'pakistan', coverage: 'only-ar', page: 2 })` is `'?country=pakistan&only=ar&page=2'`,
 * `digestPath({ page: 1 })` is `''`.
 */
export function digestPath(state: DigestState): string {
  const query = new URLSearchParams()
  for (const kind of FILTER_KINDS) if (state[kind]) query.set(kind, state[kind])
  if (state.coverage) query.set(...coverageParameter(state.coverage))
  if (state.page && state.page > 1) query.set('page', String(state.page))
  return query.size > 0 ? `?${query}` : ''
}
