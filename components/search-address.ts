import type { SearchFilters } from '@/lib/model/search-store'

/** Path of a search without its language: `searchPath({ query: 'Rabat', … })` is `/search?q=Rabat`. */
export function searchPath(query: string, filters: Partial<SearchFilters> = {}, page = 1): string {
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const values = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...chosen, ...(page > 1 ? [['page', String(page)]] : [])])
  return values.size === 0 ? '/search' : `/search?${values}`
}
