import 'server-only'
import { z } from 'zod'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityEvents } from '@/lib/model/entity-view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { eventSummarySelect, newestFirst, toEventSummary } from './event-summary'

/** Events on one page of an entity. */
export const EVENTS_ON_PAGE = 20

const YearRow = z.object({ year: z.string().nullable(), events: z.coerce.number() })

/**
 * A page of the events of an entity, the newest first and those without a date last, and the way to each year. A page
 * that is not there gives the last one.
 *
 * @param page from 1
 */
export async function listEntityEvents(of: { kind: EntityKind; slug: string }, page: number, language: Language): Promise<EntityEvents> {
  const where = { entities: { some: { entity: { kind: of.kind, slug: of.slug } } } }
  const years = await countYears(of)
  const total = years.reduce((sum, { events }) => sum + events, 0)
  const pages = Math.max(1, Math.ceil(total / EVENTS_ON_PAGE))
  const shown = Math.min(page, pages)
  const rows = await client().event.findMany({
    where,
    orderBy: newestFirst,
    skip: (shown - 1) * EVENTS_ON_PAGE,
    take: EVENTS_ON_PAGE,
    select: eventSummarySelect,
  })
  return { events: rows.map((row) => toEventSummary(row, language)), page: shown, pages, years: placeYears(years) }
}

/** In the order of the events. */
async function countYears({ kind, slug }: { kind: EntityKind; slug: string }): Promise<z.infer<typeof YearRow>[]> {
  const rows = await client().$queryRaw`
    SELECT SUBSTR(e."day", 1, 4) AS "year", COUNT(*) AS "events"
    FROM "Event" e
    WHERE e."id" IN (
      SELECT t."eventId" FROM "EventEntity" t JOIN "Entity" x ON x."id" = t."entityId" WHERE x."kind" = ${kind} AND x."slug" = ${slug}
    )
    GROUP BY 1
    ORDER BY 1 DESC NULLS LAST`
  return z.array(YearRow).parse(rows)
}

/** The page on which each year begins. */
function placeYears(years: readonly z.infer<typeof YearRow>[]): EntityEvents['years'] {
  let before = 0
  return years.map(({ year, events }) => {
    const page = Math.floor(before / EVENTS_ON_PAGE) + 1
    before += events
    return { year, page }
  })
}
