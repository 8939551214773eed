import 'server-only'
import { z } from 'zod'
import type { Language } from '@/lib/languages'
import type { DigestMonth, DigestPage } from '@/lib/model/digest-view'
import type { EventSummary } from '@/lib/model/view'
import { client } from './client'
import { listingOf, type Narrowing } from './digest-conditions'
import { sizeOf, type MonthCount } from './digest-pages'
import { eventSummarySelect, toEventSummary } from './event-summary'

const Months = z.array(z.object({ month: z.string().nullable(), events: z.coerce.number().int() }))
const Ids = z.array(z.object({ eventId: z.string() }))

/** How many events each month has, newest first and the unknown month last. */
export async function countMonths(narrowing: Narrowing): Promise<MonthCount[]> {
  const { from, where } = listingOf(narrowing)
  return Months.parse(
    await client().$queryRaw`
      SELECT "month", COUNT(*) AS "events" FROM ${from} WHERE ${where} GROUP BY "month" ORDER BY "month" DESC NULLS LAST`,
  )
}

/** The events of one page of a plan. */
export async function findMonths(plan: readonly MonthCount[][], page: number, narrowing: Narrowing, language: Language): Promise<DigestMonth[]> {
  const counts = plan[page - 1] ?? []
  const before = plan.slice(0, page - 1)
  const events = await listEvents(narrowing, language, sizeOf(counts), before.reduce((sum, months) => sum + sizeOf(months), 0))
  let told = 0
  return counts.map(({ month, events: count }) => ({
    month,
    events: events.slice(told, (told += count)),
    continued: before.at(-1)?.at(-1)?.month === month,
  }))
}

/** Ids are chosen from an index alone, however far down the page is; whole rows are read for those of the page. */
async function listEvents(narrowing: Narrowing, language: Language, take: number, skip: number): Promise<EventSummary[]> {
  const { from, where } = listingOf(narrowing)
  const ids = Ids.parse(
    await client().$queryRaw`
      SELECT "eventId" FROM ${from} WHERE ${where}
      ORDER BY "month" DESC NULLS LAST, "day" DESC NULLS LAST, "eventId" LIMIT ${take} OFFSET ${skip}`,
  ).map(({ eventId }) => eventId)
  const rows = await client().event.findMany({ where: { id: { in: ids } }, select: eventSummarySelect })
  const byId = new Map(rows.map((row) => [row.id, toEventSummary(row, language)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every month of a plan and the page that it begins on. */
export function listBeginnings(plan: readonly MonthCount[][]): DigestPage['index'] {
  const begun = new Map<string | null, number>()
  plan.forEach((months, index) => months.forEach(({ month }) => begun.has(month) || begun.set(month, index + 1)))
  return [...begun].map(([month, page]) => ({ month, page }))
}
