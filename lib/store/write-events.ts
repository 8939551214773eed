import { edtfRange } from '@/lib/model/edtf'
import type { Relation } from '@/lib/model/event'
import { countLanguages } from './columns'
import { toDigestEntries } from './digest-entries'
import { toLanguages } from './digest-languages'
import { eventMonth } from './event-month'
import { listTies } from './event-roles'
import { functionAt } from './function-at'
import { fingerprint } from './fingerprint'
import { inBatches } from './in-batches'
import { inChunks } from './in-chunks'
import { insertRows, type Row } from './insert-rows'
import type { Transaction } from './in-transaction'
import type { EventOutline, LinksToSave, StoredArticles, WrittenEvent } from './links-to-save'
import { entityName, type EntityIds } from './write-entities'

/** Ids in one `in (…)`. */
const CHUNK = 5_000
/** Events whose rows are saved at once. */
const SAVED = 200

/**
 * Writes events with their reports, the entities that take part and the relations of which they are the left side,
 * some events at a time. An event whose rows would all be the same is left alone; one that linking no longer has is deleted.
 */
export async function writeEvents<Event extends EventOutline>(
  transaction: Transaction,
  links: LinksToSave<Event>,
  articles: StoredArticles,
  entities: EntityIds,
): Promise<void> {
  const before = await forgetEvents(transaction, links.events)
  const relationsOf = Map.groupBy(links.relations, ({ left }) => left)
  const relations: Row[] = []
  for await (const drafts of inBatches(draftEvents(links, relationsOf, articles, entities), SAVED)) {
    const changed = drafts.filter(({ event }) => before.get(event.id) !== event.fingerprint)
    await forgetParts(transaction, changed.map(({ event }) => event.id))
    await insertRows(transaction, 'Event', changed.map(({ event }) => event), { conflict: ['id'] })
    await insertRows(transaction, 'Report', changed.flatMap(({ reports }) => reports))
    await insertRows(transaction, 'EventEntity', changed.flatMap(({ ties }) => ties))
    await insertRows(transaction, 'DigestEntry', changed.flatMap(({ entries }) => entries))
    relations.push(...changed.flatMap((draft) => draft.relations))
  }
  // Both events of a relation must be there first.
  await insertRows(transaction, 'Relation', relations)
}

/** The rows of each event, as it is written. */
async function* draftEvents<Event extends EventOutline>(
  { events, write }: LinksToSave<Event>,
  relationsOf: ReadonlyMap<string, readonly Relation[]>,
  articles: StoredArticles,
  entities: EntityIds,
): AsyncGenerator<ReturnType<typeof toRows>> {
  const next = events.values()
  for await (const written of write(events)) {
    const { value: event } = next.next()
    if (event === undefined) throw new RangeError('more events were written than planned')
    yield toRows(event, written, relationsOf.get(event.id) ?? [], articles, entities)
  }
  if (next.next().done !== true) throw new RangeError('fewer events were written than planned')
}

/** Deletes the events that are no more and returns the fingerprints of all that there were. */
async function forgetEvents(transaction: Transaction, events: readonly EventOutline[]): Promise<Map<string, string>> {
  const stored = await transaction.event.findMany({ select: { id: true, fingerprint: true } })
  const current = new Set(events.map(({ id }) => id))
  const gone = stored.flatMap(({ id }) => (current.has(id) ? [] : id))
  for (const chunk of inChunks(gone, CHUNK)) await transaction.event.deleteMany({ where: { id: { in: chunk } } })
  return new Map(stored.map(({ id, fingerprint }) => [id, fingerprint]))
}

async function forgetParts(transaction: Transaction, events: readonly string[]): Promise<void> {
  for (const chunk of inChunks(events, CHUNK)) {
    await transaction.report.deleteMany({ where: { eventId: { in: chunk } } })
    await transaction.eventEntity.deleteMany({ where: { eventId: { in: chunk } } })
    await transaction.digestEntry.deleteMany({ where: { eventId: { in: chunk } } })
    await transaction.relation.deleteMany({ where: { leftId: { in: chunk } } })
  }
}

/** All rows of one event. The fingerprint covers them all, row ids of other tables included. */
function toRows(
  { id, slug, facts }: EventOutline,
  { reports, cards }: WrittenEvent,
  relations: readonly Relation[],
  articles: StoredArticles,
  entities: EntityIds,
) {
  const [day, lastDay] = facts.date.edtf === null ? [null, null] : edtfRange(facts.date.edtf)
  const parts = {
    reports: toReportRows(id, reports, articles),
    // A key without a record has a name nowhere: it stays in the facts and has no page.
    ties: listTies(facts).flatMap((tie) => {
      const entityId = entities.get(entityName(tie))
      const words = functionAt(tie, facts, cards)
      return entityId === undefined ? [] : [{ eventId: id, entityId, role: tie.role, position: tie.position, function: words && JSON.stringify(words) }]
    }),
    relations: relations.map(({ left, right, ...relation }) => ({ leftId: left, rightId: right, ...relation })),
  }
  const reporting = new Set(reports.map(({ article }) => article))
  const counts = countLanguages([...reporting].flatMap((key) => articles.get(key)?.language ?? []))
  const event = {
    id,
    slug,
    kind: facts.kind,
    day,
    lastDay,
    month: eventMonth(facts.date.edtf),
    languages: toLanguages(counts),
    facts: JSON.stringify(facts),
    cards: JSON.stringify(cards),
    reports: JSON.stringify(counts),
  }
  return { ...parts, entries: toDigestEntries(event, facts, entities), event: { ...event, fingerprint: fingerprint([event, parts]) } }
}

function toReportRows(eventId: string, reports: WrittenEvent['reports'], articles: StoredArticles) {
  return reports.flatMap(({ article, meeting, type, counterpart, probability, strength, evidence }) => {
    const articleId = articles.get(article)?.id
    if (articleId === undefined) return []
    const counterpartId = counterpart === null ? null : (articles.get(counterpart)?.id ?? null)
    const row = { eventId, articleId, meeting, type, counterpartId, probability, strength }
    return [{ ...row, evidence: JSON.stringify(evidence) }]
  })
}
