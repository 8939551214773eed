import 'server-only'
import { z } from 'zod'
import type { PartialDate } from '@/lib/model/annotation'
import { plainText } from '@/lib/model/card'
import { Evidence, EventFacts } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import { Cards, Names } from './columns'
import { tiesInRole, type EventRole } from './event-roles'
import { exportId, exportIdSelect } from './export-id'
import type { Prisma } from './generated/client'

/** An entity in an export: its key and both names. */
interface ExportName {
  id: string
  names: Record<Language, string | null>
}

/** A line of `export events`. Articles go by the ids of `ExportArticle`, in reports and in the quotes of evidence. */
export interface ExportEvent {
  id: string
  slug: string
  kind: string
  title: Record<Language, string>
  account: Record<Language, string>
  date: PartialDate
  place: ExportName | null
  people: (ExportName & { role: string; spellings: string[] })[]
  countries: ExportName[]
  topics: ExportName[]
  occasion: ExportName | null
  reports: {
    article: string
    language: string
    type: string
    counterpart: string | null
    probability: number
    strength: string
    evidence: Evidence[]
  }[]
  related: { event: string; kind: string; value: string }[]
}

export const exportEventSelect = {
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
type ExportEventRow = Prisma.EventGetPayload<{ select: typeof exportEventSelect }>

const EvidenceList = z.array(Evidence)

/** A row as a line of the export; `ids` are the exported ids of the articles by their keys. */
export function toExportEvent(row: ExportEventRow, ids: ReadonlyMap<string, string>): ExportEvent {
  const cards = Cards.parse(row.cards)
  const inRole = (...roles: EventRole[]) => tiesInRole(row.entities, ...roles)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: { fr: plainText(cards.fr.title), ar: plainText(cards.ar.title) },
    account: { fr: plainText(cards.fr.account), ar: plainText(cards.ar.account) },
    date: EventFacts.parse(row.facts).date,
    place: inRole('place').map(toExportName)[0] ?? null,
    people: inRole('host', 'counterpart').map((tie) => ({
      ...toExportName(tie),
      role: tie.role,
      spellings: tie.entity.spellings.map(({ text }) => text).sort(),
    })),
    countries: inRole('country').map(toExportName),
    topics: inRole('topic').map(toExportName),
    occasion: inRole('occasion').map(toExportName)[0] ?? null,
    reports: row.links.map(({ article, counterpart, evidence, ...report }) => ({
      article: exportId(article),
      language: article.language,
      ...report,
      counterpart: counterpart && exportId(counterpart),
      evidence: EvidenceList.parse(evidence).map((reason) => renameQuotes(reason, ids)),
    })),
    related: [
      ...row.lefts.map(({ rightId, ...tie }) => ({ event: rightId, ...tie })),
      ...row.rights.map(({ leftId, ...tie }) => ({ event: leftId, ...tie })),
    ].map((tie) => ({ ...tie, value: tie.kind === 'same-document' ? (ids.get(tie.value) ?? tie.value) : tie.value })),
  }
}

function toExportName({ entity }: ExportEventRow['entities'][number]): ExportName {
  return { id: entity.key, names: Names.parse(entity.names) }
}

function renameQuotes(evidence: Evidence, ids: ReadonlyMap<string, string>): Evidence {
  const rename = (quote: Evidence['left']) => quote && { ...quote, article: ids.get(quote.article) ?? quote.article }
  return { ...evidence, left: rename(evidence.left), right: rename(evidence.right) }
}
