import type { Language } from '@/lib/languages'
import { FILTER_KINDS } from '@/lib/model/digest-view'
import { readPage, type AddressQuery } from '@/lib/model/index-query'
import { SearchRequest, type SearchNotice } from '@/lib/model/search-view'
import { printable } from './printable'

export interface AskedSearch {
  request: SearchRequest
  /** What could not be followed; it is left out of the request. */
  notices: SearchNotice[]
}

const FILTERS = [...FILTER_KINDS, 'language', 'from', 'to'] as const

/**
 * What an address asks of search. Of a parameter that is given twice the first counts; nothing is refused: what cannot
 * be followed is left aside and said.
 *
 * @example readSearchRequest({ q: 'Rabat', from: 'hier' }, 'fr').notices // [{ kind: 'date', value: 'hier' }]
 * @example readSearchRequest({ q: 'الرباط', page: 'سبعة' }, 'ar').notices // [{ kind: 'page', value: 'سبعة' }]
 */
export function readSearchRequest(given: AddressQuery, language: Language): AskedSearch {
  const value = (name: string): string => [given[name]].flat()[0] ?? ''
  const filters = Object.fromEntries(FILTERS.map((name) => [name, printable(value(name)) || null]))
  const wanted = { query: value('q'), language, filters }
  const issues = SearchRequest.safeParse(wanted).error?.issues ?? []
  const faulty = FILTERS.filter((name) => issues.some(({ path }) => path.at(-1) === name))
  const kept = Object.fromEntries(Object.entries(filters).filter(([name]) => faulty.every((other) => other !== name)))
  const notices: SearchNotice[] = faulty.map((name) => ({ kind: name === 'from' || name === 'to' ? 'date' : name, value: filters[name] ?? '' }))
  const asked = printable(value('page'))
  const page = asked === '' ? 1 : readPage({ page: asked })
  return {
    request: SearchRequest.parse({ ...wanted, filters: kept, page: page ?? 1 }),
    notices: page === null ? [...notices, { kind: 'page', value: asked }] : notices,
  }
}
