import type { Language } from '@/lib/languages'
import { SearchRequest } from '@/lib/model/search-view'

type Given = Readonly<Record<string, string | string[] | undefined>>

/** The days that are no days, as typed: they are left out, and the reader is told. */
export interface ReadRequest {
  request: SearchRequest
  badDates: string[]
}

/** What an address asks of search. Of a parameter that is given twice the first counts; nothing is refused. */
export function readSearchRequest(given: Given, language: Language): ReadRequest {
  const value = (name: string): string => [given[name]].flat()[0] ?? ''
  const filters = Object.fromEntries(['language', 'country', 'person', 'topic', 'from', 'to'].map((name) => [name, value(name)]))
  const wanted = { query: value('q'), language, page: value('page') || 1, filters }
  const checked = SearchRequest.safeParse(wanted)
  if (checked.success) return { request: checked.data, badDates: [] }
  const faulty = new Set(checked.error.issues.map(({ path }) => String(path.at(-1))))
  const kept = Object.fromEntries(Object.entries(filters).filter(([name]) => !faulty.has(name)))
  return {
    request: SearchRequest.parse({ ...wanted, filters: kept }),
    badDates: ['from', 'to'].filter((name) => faulty.has(name)).map(value),
  }
}
