import { FILTER_KINDS } from '@/lib/model/digest-view'
import type { EventFacts } from '@/lib/model/event'
import { listTies } from './event-roles'
import type { Row } from './insert-rows'
import { entityName, type EntityIds } from './write-entities'

interface Listed {
  id: string
  month: string | null
  day: string | null
  languages: string | null
}

/** The rows under which the digest finds an event: one for each country, topic and person of it, whatever parts they have. */
export function toDigestEntries({ id, month, day, languages }: Listed, facts: EventFacts, entities: EntityIds): Row[] {
  return FILTER_KINDS.flatMap((kind) => {
    const ids = listTies(facts).flatMap((tie) => (tie.kind === kind ? (entities.get(entityName(tie)) ?? []) : []))
    return [...new Set(ids)].map((entityId) => ({ eventId: id, kind, entityId, month, day, languages }))
  })
}
