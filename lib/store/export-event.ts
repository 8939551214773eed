import 'server-only'
import { z } from 'zod'
import { plainText } from '@/lib/model/card'
import { Evidence, EventFacts, RelationKind, ReportType, Strength } from '@/lib/model/event'
import type { ExportedEvent, ExportedName, ExportedOutline } from '@/lib/model/exported'
import { Cards, Names } from './columns'
import { tiesInRole, type EventRole } from './event-roles'
import { exportId, exportIdSelect } from './export-id'
import type { Prisma } from './generated/client'

export const exportOutlineSelect = {
  id: true,
  slug: true,
  kind: true,
  facts: true,
  cards: true,
  entities: {
    select: {
      role: true,
      position: true,
      entity: { select: { key: true, names: true, spellings: { select: { text: true } } } },
    },
  },
} satisfies Prisma.EventSelect
type OutlineRow = Prisma.EventGetPayload<{ select: typeof exportOutlineSelect }>

export const exportEventSelect = {
  ...exportOutlineSelect,
  links: {
    orderBy: [{ probability: 'desc' }, { id: 'asc' }],
    select: {
      type: true,
      probability: true,
      strength: true,
      evidence: true,
      article: { select: { ...exportIdSelect, language: true } },
      counterpart: { select: exportIdSelect },
    },
  },
  lefts: { orderBy: [{ rightId: 'asc' }, { kind: 'asc' }], select: { rightId: true, kind: true, value: true } },
  rights: { orderBy: [{ leftId: 'asc' }, { kind: 'asc' }], select: { leftId: true, kind: true, value: true } },
} satisfies Prisma.EventSelect
type EventRow = Prisma.EventGetPayload<{ select: typeof exportEventSelect }>

const EvidenceList = z.array(Evidence)

/** A row as an item of a list of events. */
export function toExportedOutline(row: OutlineRow): ExportedOutline {
  const cards = Cards.parse(row.cards)
  const inRole = (...roles: EventRole[]) => tiesInRole(row.entities, ...roles)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: { fr: plainText(cards.fr.title), ar: plainText(cards.ar.title) },
    account: { fr: plainText(cards.fr.account), ar: plainText(cards.ar.account) },
    date: EventFacts.parse(row.facts).date,
    place: inRole('place').map(toExportedName)[0] ?? null,
    people: (['host', 'counterpart'] as const).flatMap((role) =>
      inRole(role).map((tie) => ({ ...toExportedName(tie), role, spellings: tie.entity.spellings.map(({ text }) => text).sort() })),
    ),
    countries: inRole('country').map(toExportedName),
    topics: inRole('topic').map(toExportedName),
    occasion: inRole('occasion').map(toExportedName)[0] ?? null,
  }
}

/** A row as a whole event; `ids` are the exported ids of the articles by their keys. */
export function toExportedEvent(row: EventRow, ids: ReadonlyMap<string, string>): ExportedEvent {
  return {
    ...toExportedOutline(row),
    reports: row.links.map(({ article, counterpart, evidence, ...report }) => ({
      article: exportId(article),
      language: article.language,
      type: ReportType.parse(report.type),
      probability: report.probability,
      strength: Strength.parse(report.strength),
      counterpart: counterpart && exportId(counterpart),
      evidence: EvidenceList.parse(evidence).map((reason) => renameQuotes(reason, ids)),
    })),
    related: listTies(row).map((tie) => ({ ...tie, value: tie.kind === 'same-document' ? (ids.get(tie.value) ?? tie.value) : tie.value })),
  }
}

/** Keys of the articles that an event's evidence quotes and its relations share. */
export function listQuotedKeys(row: EventRow): string[] {
  const quotes = row.links.flatMap(({ evidence }) => EvidenceList.parse(evidence)).flatMap(({ left, right }) => [left, right])
  const documents = listTies(row).flatMap(({ kind, value }) => (kind === 'same-document' ? [value] : []))
  return [...new Set([...quotes.flatMap((quote) => quote?.article ?? []), ...documents])]
}

function listTies(row: EventRow): ExportedEvent['related'] {
  return [
    ...row.lefts.map(({ rightId, ...tie }) => ({ event: rightId, ...tie })),
    ...row.rights.map(({ leftId, ...tie }) => ({ event: leftId, ...tie })),
  ].map((tie) => ({ ...tie, kind: RelationKind.parse(tie.kind) }))
}

export function toExportedName({ entity }: { entity: { key: string; names: unknown } }): ExportedName {
  return { id: entity.key, names: Names.parse(entity.names) }
}

function renameQuotes(evidence: Evidence, ids: ReadonlyMap<string, string>): Evidence {
  const rename = (quote: Evidence['left']) => quote && { ...quote, article: ids.get(quote.article) ?? quote.article }
  return { ...evidence, left: rename(evidence.left), right: rename(evidence.right) }
}
