import 'server-only'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Names } from './columns'
import { pickName } from './entity-link'
import { newestFirst } from './event-summary'
import { exportId, exportIdSelect } from './export-id'

/** Things of the collection that the page about the API can ask for; `null` in an empty one. */
export interface ApiExamples {
  event: string
  article: string
  /** ISO code of a country that takes part in the event. */
  country: string | null
  /** Something to search for: the name of that country, in the language of who asks. */
  word: string
}

/** The newest event, one of its articles and one of its countries. */
export async function findApiExamples(language: Language): Promise<ApiExamples | null> {
  const event = await client().event.findFirst({
    orderBy: newestFirst,
    select: {
      id: true,
      links: { orderBy: { id: 'asc' }, take: 1, select: { article: { select: exportIdSelect } } },
      entities: { where: { role: 'country' }, orderBy: { position: 'asc' }, take: 1, select: { entity: { select: { key: true, names: true } } } },
    },
  })
  const article = event?.links[0]?.article
  if (!event || !article) return null
  const country = event.entities[0]?.entity
  const word = country && pickName(Names.parse(country.names), language)?.text
  return { event: event.id, article: exportId(article), country: country?.key ?? null, word: word ?? event.id }
}
