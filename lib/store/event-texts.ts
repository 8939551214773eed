import 'server-only'
import { Annotation } from '@/lib/model/annotation'
import { EventFacts } from '@/lib/model/event'
import type { NamedEntity, ReportedText, ReportedTexts } from '@/lib/model/reported-text'
import type { Language } from '@/lib/languages'
import { articleLinkSelect, toArticleLink } from './article-link'
import { client } from './client'
import { entityLinkSelect, toEntityLink } from './entity-link'
import { findFormerEvent } from './former-event'
import type { Prisma } from './generated/client'
import { inChunks } from './in-chunks'

const namedSelect = { ...entityLinkSelect, events: true } satisfies Prisma.EntitySelect

const reportedSelect = {
  meeting: true,
  type: true,
  counterpart: { select: { key: true } },
  article: {
    select: {
      ...articleLinkSelect,
      id: true,
      annotation: true,
      people: { select: { local: true, entity: { select: namedSelect } } },
    },
  },
} satisfies Prisma.ReportSelect
type ReportRow = Prisma.ReportGetPayload<{ select: typeof reportedSelect }>

/** Articles in one `in (…)`. */
const CHUNK = 500

/**
 * The reports of an event with their texts, the surest first in each language and the reader's language before the
 * other, what the event is, and the names of all that they speak of for a reader of `language`; where there is no such
 * event the same as of `findEvent`.
 */
export async function findEventTexts(slug: string, language: Language): Promise<{ texts: ReportedTexts } | { redirect: string } | null> {
  const event = await client().event.findUnique({ where: { slug }, select: { facts: true } })
  if (!event) return findFormerEvent(slug)
  const rows = await client().report.findMany({
    where: { event: { slug } },
    orderBy: [{ probability: 'desc' }, { id: 'asc' }],
    select: reportedSelect,
  })
  const byArticle = [...Map.groupBy(rows, ({ article }) => article.id).values()]
  const others = await findOtherMeetings(slug, rows.map(({ article }) => article.id))
  const reports = byArticle.flatMap((own) => toReportedText(own, others, language))
  const [ours, theirs] = [true, false].map((same) => reports.filter(({ article }) => (article.language === language) === same))
  const sorted = [...(ours ?? []), ...(theirs ?? [])]
  return { texts: { facts: EventFacts.parse(event.facts), reports: sorted, names: await findNames(sorted, language) } }
}

function toReportedText(rows: readonly ReportRow[], others: ReadonlyMap<number, number[]>, language: Language): ReportedText[] {
  const [first] = rows
  if (first === undefined) return []
  const { article } = first
  return [{
    article: toArticleLink(article),
    annotation: Annotation.parse(article.annotation),
    meetings: rows.flatMap(({ meeting }) => meeting ?? []),
    others: others.get(article.id) ?? [],
    people: new Map(article.people.map(({ local, entity }) => [local, toNamedEntity(entity, language)])),
    copyOf: rows.find(({ type }) => type === 'copy')?.counterpart?.key ?? null,
  }]
}

function toNamedEntity(row: Prisma.EntityGetPayload<{ select: typeof namedSelect }>, language: Language): NamedEntity {
  return { ...toEntityLink(row, language), hasPage: row.events > 0 }
}

/** Meetings of these articles that are events of their own. */
async function findOtherMeetings(slug: string, articleIds: readonly number[]): Promise<Map<number, number[]>> {
  const others = new Map<number, number[]>()
  for (const chunk of inChunks([...new Set(articleIds)], CHUNK)) {
    const rows = await client().report.findMany({
      where: { articleId: { in: chunk }, event: { slug: { not: slug } }, meeting: { not: null } },
      select: { articleId: true, meeting: true },
    })
    for (const { articleId, meeting } of rows) if (meeting !== null) others.set(articleId, [...(others.get(articleId) ?? []), meeting])
  }
  return others
}

/** Names of everything that the texts mention apart from people, by `country DK`. */
async function findNames(reports: readonly ReportedText[], language: Language): Promise<Map<string, NamedEntity>> {
  const mentions = reports.flatMap(({ annotation }) => annotation.mentions.filter(({ kind }) => kind !== 'person'))
  const kinds = [...new Set(mentions.map(({ kind }) => kind))]
  const names = new Map<string, NamedEntity>()
  for (const chunk of inChunks([...new Set(mentions.map(({ key }) => key))], CHUNK)) {
    const rows = await client().entity.findMany({ where: { kind: { in: kinds }, key: { in: chunk } }, select: namedSelect })
    for (const row of rows) names.set(`${row.kind} ${row.key}`, toNamedEntity(row, language))
  }
  return names
}
