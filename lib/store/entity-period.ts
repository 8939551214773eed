import 'server-only'
import { z } from 'zod'
import { client } from './client'
import { Prisma } from './generated/client'
import { periodOf } from './period'

/** Days of events as the database gives them. Of an event without a date it is the day of its first report. */
export const EventDays = z.object({ day: z.string().nullable(), lastDay: z.string().nullable() })

/** Day of the first report of the event `e`, for events that nobody dates. */
export const firstReport = Prisma.sql`(
  SELECT MIN(a."day") FROM "Report" r JOIN "Article" a ON a."id" = r."articleId" WHERE r."eventId" = e."id"
)`

/** From the first to the last event of an entity, as EDTF; `null` when neither they nor their reports have a date. */
export async function findPeriod(entityId: number): Promise<string | null> {
  const rows = await client().$queryRaw`
    SELECT DISTINCT COALESCE(e."day", ${firstReport}) AS "day", COALESCE(e."lastDay", ${firstReport}) AS "lastDay"
    FROM "EventEntity" t JOIN "Event" e ON e."id" = t."eventId"
    WHERE t."entityId" = ${entityId}`
  return periodOf(z.array(EventDays).parse(rows))
}
