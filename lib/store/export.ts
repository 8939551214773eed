import 'server-only'
import { z } from 'zod'
import type { PartialDate } from '@/lib/model/annotation'
import { plainText } from '@/lib/model/card'
import { Evidence, EventFacts } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Cards, Names } from './columns'
import { tiesInRole, type EventRole } from './event-roles'
import type { Prisma } from './generated/client'

/** Rows read at once, so that an export of any size needs little memory. */
const PAGE = 200

/** A line of `export articles`. */
export interface ExportArticle {
  /** The identifier that the input gave, else the key of the article. */
  id: string
  url: string | null
  language: string
  title: string
  /** `made` for a title that the article itself does not have. */
  titleOrigin: string
  /** EDTF */
  published: string | null
  source: string | null
  /** Ids of the events that it reports, in the order in which it tells them. */
  events: string[]
}

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

/** Every article in the order of arrival. */
export async function* listExportArticles(): AsyncGenerator<ExportArticle> {
  for (let last = 0, full = true; full; ) {
    const rows = await client().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: {
        id: true,
        ...articleName,
        url: true,
        language: true,
        title: true,
        titleOrigin: true,
        published: true,
        source: { select: { name: true } },
        reports: { orderBy: [{ meeting: 'asc' }, { eventId: 'asc' }], select: { eventId: true } },
      },
    })
    for (const { id, key, givenId, source, reports, ...article } of rows) {
      const events = [...new Set(reports.map(({ eventId }) => eventId))]
      yield { id: exportId({ key, givenId }), ...article, source: source?.name ?? null, events }
      last = id
    }
    full = rows.length === PAGE
  }
}

/** Every event by id, with all that is known of it and why. */
export async function* listExportEvents(): AsyncGenerator<ExportEvent> {
  const articles = await client().article.findMany({ select: articleName })
  const ids = new Map(articles.map((article) => [article.key, exportId(article)]))
  for (let last = '', full = true; full; ) {
    const rows = await client().event.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: exportEventSelect,
    })
    for (const row of rows) yield toExportEvent(row, ids)
    last = rows.at(-1)?.id ?? last
    full = rows.length === PAGE
  }
}

const articleName = { key: true, givenId: true } satisfies Prisma.ArticleSelect

const exportEventSelect = {
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
      article: { select: { ...articleName, language: true } },
      counterpart: { select: articleName },
    },
  },
  lefts: { orderBy: [{ rightId: 'asc' }, { kind: 'asc' }], select: { rightId: true, kind: true, value: true } },
  rights: { orderBy: [{ leftId: 'asc' }, { kind: 'asc' }], select: { leftId: true, kind: true, value: true } },
} satisfies Prisma.EventSelect
type ExportEventRow = Prisma.EventGetPayload<{ select: typeof exportEventSelect }>

const EvidenceList = z.array(Evidence)

function exportId({ key, givenId }: { key: string; givenId: string | null }): string {
  return givenId ?? key
}

function toExportEvent(row: ExportEventRow, ids: ReadonlyMap<string, string>): ExportEvent {
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
