import 'server-only'
import { pointInWords } from '@/lib/model/edtf-words'
import { RelationKind } from '@/lib/model/event'
import type { OwnText, RelatedEvent } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { eventSummarySelect, newestFirst, toEventSummary } from './event-summary'
import { findLabels } from './labels'

/** Related events that a page shows. */
const SHOWN = 6

interface Reason {
  event: string
  kind: RelationKind
  value: string
  weight: number
}

/** The events most closely related to one, with every reason; the strongest ties first, then the newest. */
export async function listRelated(eventId: string, language: Language): Promise<RelatedEvent[]> {
  const reasons = Map.groupBy(await listReasons(eventId), ({ event }) => event)
  const rows = await client().event.findMany({
    where: { id: { in: strongest(reasons) } },
    orderBy: newestFirst,
    select: eventSummarySelect,
  })
  const nameReason = await reasonNames([...reasons.values()].flat(), language)
  return rows
    .map((row) => ({ row, reasons: reasons.get(row.id) ?? [] }))
    .sort((a, b) => weigh(b.reasons) - weigh(a.reasons))
    .map(({ row, reasons: own }) => ({ event: toEventSummary(row, language), reasons: byKind(own, nameReason) }))
}

/** What two events share in one way is said in one sentence. */
function byKind(reasons: readonly Reason[], nameReason: (reason: Reason) => OwnText | null): RelatedEvent['reasons'] {
  const kinds = Map.groupBy(reasons, ({ kind }) => kind)
  return [...kinds].map(([kind, own]) => ({ kind, names: own.flatMap((reason) => nameReason(reason) ?? []) }))
}

/** Ties are stored once, so the event may stand on either side. */
async function listReasons(eventId: string): Promise<Reason[]> {
  const rows = await client().relation.findMany({
    where: { OR: [{ leftId: eventId }, { rightId: eventId }] },
    orderBy: [{ weight: 'desc' }, { kind: 'asc' }, { value: 'asc' }],
  })
  return rows.map(({ leftId, rightId, kind, value, weight }) => ({
    event: leftId === eventId ? rightId : leftId,
    kind: RelationKind.parse(kind),
    value,
    weight,
  }))
}

function strongest(reasons: ReadonlyMap<string, readonly Reason[]>): string[] {
  return [...reasons]
    .sort(([a, left], [b, right]) => weigh(right) - weigh(left) || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([event]) => event)
}

function weigh(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0)
}

/**
 * A document that two events share is named by its title, a day by its date, everything else by its name in the
 * reader's language.
 */
async function reasonNames(reasons: readonly Reason[], language: Language): Promise<(reason: Reason) => OwnText | null> {
  const labels = await findLabels(reasons.map(({ value }) => value), language)
  const keys = reasons.filter(({ kind }) => kind === 'same-document').map(({ value }) => value)
  const articles = await client().article.findMany({
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, title: true, titleLanguage: true },
  })
  const titles = new Map(articles.map(({ key, title, titleLanguage }) => [key, { text: title, language: titleLanguage }]))
  return ({ kind, value }) => {
    if (kind === 'same-document') return titles.get(value) ?? null
    return kind === 'same-day' ? { text: pointInWords(value, language), language } : labels.relation(kind, value)
  }
}
