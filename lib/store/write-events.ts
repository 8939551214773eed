import { edtfRange } from '@/lib/model/edtf'
import type { LinkedEvent, Relation } from '@/lib/model/event'
import { countLanguages } from './columns'
import { listTies } from './event-roles'
import { fingerprint } from './fingerprint'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import type { Transaction } from './in-transaction'
import type { LinksToSave, StoredArticles } from './links-to-save'
import { entityName, type EntityIds } from './write-entities'

/** Ids in one `in (…)`. */
const CHUNK = 5_000

/**
 * Writes events with their reports, the entities that take part and the relations of which they are the left side.
 * An event whose rows would all be the same is left alone; one that linking no longer has is deleted.
 */
export async function writeEvents(
  transaction: Transaction,
  links: LinksToSave,
  articles: StoredArticles,
  entities: EntityIds,
): Promise<void> {
  const relations = Map.groupBy(links.relations, ({ left }) => left)
  const drafts = links.events.map((event) => toRows(event, relations.get(event.id) ?? [], links, articles, entities))
  const stored = await transaction.event.findMany({ select: { id: true, fingerprint: true } })
  const before = new Map(stored.map(({ id, fingerprint }) => [id, fingerprint]))
  const current = new Set(links.events.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !current.has(id))
  for (const chunk of inChunks(gone, CHUNK)) await transaction.event.deleteMany({ where: { id: { in: chunk } } })
  const changed = drafts.filter(({ event }) => before.get(event.id) !== event.fingerprint)
  await forgetParts(transaction, changed.map(({ event }) => event.id))
  await insertRows(transaction, 'Event', changed.map(({ event }) => event), { conflict: ['id'] })
  await insertRows(transaction, 'Report', changed.flatMap(({ reports }) => reports))
  await insertRows(transaction, 'EventEntity', changed.flatMap(({ ties }) => ties))
  await insertRows(transaction, 'Relation', changed.flatMap(({ relations }) => relations))
}

async function forgetParts(transaction: Transaction, events: readonly string[]): Promise<void> {
  for (const chunk of inChunks(events, CHUNK)) {
    await transaction.report.deleteMany({ where: { eventId: { in: chunk } } })
    await transaction.eventEntity.deleteMany({ where: { eventId: { in: chunk } } })
    await transaction.relation.deleteMany({ where: { leftId: { in: chunk } } })
  }
}

/** All rows of one event. The fingerprint covers them all, row ids of other tables included. */
function toRows(
  { id, slug, facts, reports }: LinkedEvent,
  relations: readonly Relation[],
  links: LinksToSave,
  articles: StoredArticles,
  entities: EntityIds,
) {
  const cards = links.cards.get(id)
  if (!cards) throw new Error(`no card was composed for event ${id}`)
  const [day, lastDay] = facts.date.edtf === null ? [null, null] : edtfRange(facts.date.edtf)
  const parts = {
    reports: toReportRows(id, reports, articles),
    // A key without a record has a name nowhere: it stays in the facts and has no page.
    ties: listTies(facts).flatMap((tie) => {
      const entityId = entities.get(entityName(tie))
      return entityId === undefined ? [] : [{ eventId: id, entityId, role: tie.role, position: tie.position }]
    }),
    relations: relations.map(({ left, right, ...relation }) => ({ leftId: left, rightId: right, ...relation })),
  }
  const reporting = new Set(reports.map(({ article }) => article))
  const event = {
    id,
    slug,
    kind: facts.kind,
    day,
    lastDay,
    facts: JSON.stringify(facts),
    cards: JSON.stringify(cards),
    reports: JSON.stringify(countLanguages([...reporting].flatMap((key) => articles.get(key)?.language ?? []))),
  }
  return { ...parts, event: { ...event, fingerprint: fingerprint([event, parts]) } }
}

function toReportRows(eventId: string, reports: LinkedEvent['reports'], articles: StoredArticles) {
  return reports.flatMap(({ article, meeting, type, counterpart, probability, strength, evidence }) => {
    const articleId = articles.get(article)?.id
    if (articleId === undefined) return []
    const counterpartId = counterpart === null ? null : (articles.get(counterpart)?.id ?? null)
    const row = { eventId, articleId, meeting, type, counterpartId, probability, strength }
    return [{ ...row, evidence: JSON.stringify(evidence) }]
  })
}
