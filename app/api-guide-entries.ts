import type { Language } from '@/lib/languages'
import type { ApiGuideEntry } from '@/lib/model/api-guide-view'
import { API_OPERATIONS } from '@/lib/publish/api-operations'
import type { ApiExamples } from '@/lib/store/api-examples'

/** What the page about the API says of each address, with an example from the collection in the reader's language. */
export function apiGuideEntries(examples: ApiExamples | null, language: Language): ApiGuideEntry[] {
  return API_OPERATIONS.map(({ id, path, request }) => ({
    id,
    path,
    parameters: Object.keys(request.shape),
    example: examples && `${EXAMPLES[id](examples)}lang=${language}`,
  }))
}

/** Ends where the language follows. */
const EXAMPLES: Record<(typeof API_OPERATIONS)[number]['id'], (examples: ApiExamples) => string> = {
  listEvents: ({ country }) => `/events?${country === null ? '' : `country=${country}&`}`,
  findEvent: ({ event }) => `/events/${encodeURIComponent(event)}?`,
  findArticle: ({ article }) => `/articles/${encodeURIComponent(article)}?`,
  listEntities: () => '/entities?kind=person&',
  findEntity: ({ country }) => (country === null ? '/entities?kind=topic&' : `/entities/${country}?kind=country&`),
  search: ({ word }) => `/search?q=${encodeURIComponent(word)}&`,
}
