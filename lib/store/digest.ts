import 'server-only'
import { edtfRange } from '@/lib/model/edtf'
import type { DigestPage, EventSummary } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { eventSummarySelect, newestFirst, toEventSummary } from './event-summary'
import { countArticlesByLanguage } from './state'

/** Every event, newest month first, for a reader of `language`. */
export async function findDigest(language: Language): Promise<DigestPage> {
  const rows = await client().event.findMany({ orderBy: newestFirst, select: eventSummarySelect })
  const events = rows.map((row) => toEventSummary(row, language))
  return {
    months: groupByMonth(events),
    total: { events: events.length, articles: await countArticlesByLanguage() },
  }
}

/** Keeps the order of the events. A date that does not say its month goes with the unknown ones, at the end. */
function groupByMonth(events: readonly EventSummary[]): DigestPage['months'] {
  const months = Map.groupBy(events, (event) => monthOf(event.date.edtf))
  const unknown = months.get(null) ?? []
  months.delete(null)
  const known = [...months].map(([month, list]) => ({ month, events: list }))
  return unknown.length > 0 ? [...known, { month: null, events: unknown }] : known
}

/** `'2026-01'` for `'2026-01-21'` and for `'2026-01-30/2026-02-02'`; `null` for `'2026'`. */
function monthOf(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d{2}/.test(edtf) ? edtfRange(edtf)[0].slice(0, 7) : null
}
