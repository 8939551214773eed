import 'server-only'
import { client } from './client'
import { newestFirst } from './event-summary'
import { exportId, exportIdSelect } from './export-id'

/** Things of the collection that the page about the API can ask for; `null` in an empty one. */
export interface ApiExamples {
  event: string
  article: string
  /** ISO code of a country that takes part in the event. */
  country: string | null
}

/** The newest event, one of its articles and one of its countries. */
export async function findApiExamples(): Promise<ApiExamples | null> {
  const event = await client().event.findFirst({
    orderBy: newestFirst,
    select: {
      id: true,
      links: { orderBy: { id: 'asc' }, take: 1, select: { article: { select: exportIdSelect } } },
      entities: { where: { role: 'country' }, orderBy: { position: 'asc' }, take: 1, select: { entity: { select: { key: true } } } },
    },
  })
  const article = event?.links[0]?.article
  return event && article ? { event: event.id, article: exportId(article), country: event.entities[0]?.entity.key ?? null } : null
}
