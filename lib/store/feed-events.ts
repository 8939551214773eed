import 'server-only'
import type { EntityKind } from '@/lib/model/annotation'
import { MeetingKind } from '@/lib/model/annotation'
import type { FeedArticle, FeedEvent } from '@/lib/model/feed-view'
import type { EntityLink } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { articleLinkSelect, toArticleLink } from './article-link'
import { client } from './client'
import { entityLinkSelect, toEntityLink } from './entity-link'
import { eventSummarySelect, newestFirst, toEventSummary } from './event-summary'
import { findFormerEvent } from './former-event'
import type { Prisma } from './generated/client'

/** Articles that are looked through at once for events that they brought. */
const STEP = 200

const feedEventSelect = {
  ...eventSummarySelect,
  kind: true,
  links: { select: { article: { select: { ...articleLinkSelect, id: true, url: true, createdAt: true } } } },
} satisfies Prisma.EventSelect
type FeedEventRow = Prisma.EventGetPayload<{ select: typeof feedEventSelect }>

/** Whose events: an entity's, or everybody's. */
export type FeedSubject = Pick<EntityLink, 'kind' | 'key'> | null

/** The entity of an address, or `null` when no event leads to one there. */
export async function findFeedEntity(kind: EntityKind, slug: string, language: Language): Promise<EntityLink | null> {
  const row = await client().entity.findFirst({ where: { kind, slug, events: { gt: 0 } }, select: entityLinkSelect })
  return row && toEntityLink(row, language)
}

/** The events that the store learnt something about last, at most `most`: the one with the newest report first. */
export async function listNewestEvents(subject: FeedSubject, language: Language, most: number): Promise<FeedEvent[]> {
  const ids = await listNewestIds(ofSubject(subject), most)
  const rows = await client().event.findMany({ where: { id: { in: ids } }, select: feedEventSelect })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => toFeedEvent(row, language))
}

/** Events with a date, the latest first, at most `most`. */
export async function listDatedEvents(subject: FeedSubject, language: Language, most: number): Promise<FeedEvent[]> {
  const rows = await client().event.findMany({
    where: { day: { not: null }, ...ofSubject(subject) },
    orderBy: newestFirst,
    take: most,
    select: feedEventSelect,
  })
  return rows.map((row) => toFeedEvent(row, language))
}

/** One event; the address to go to when it has become part of another; `null` when there never was one. */
export async function findFeedEvent(slug: string, language: Language): Promise<{ event: FeedEvent } | { redirect: string } | null> {
  const row = await client().event.findUnique({ where: { slug }, select: feedEventSelect })
  return row ? { event: toFeedEvent(row, language) } : findFormerEvent(slug)
}

function ofSubject(subject: FeedSubject): Prisma.EventWhereInput {
  return subject === null ? {} : { entities: { some: { entity: { kind: subject.kind, key: subject.key } } } }
}

/** Goes back through the articles in the order in which they came until there are enough events. */
async function listNewestIds(event: Prisma.EventWhereInput, most: number): Promise<string[]> {
  const ids = new Set<string>()
  for (let before = Number.MAX_SAFE_INTEGER; ids.size < most; ) {
    const articles = await client().article.findMany({
      where: { id: { lt: before }, reports: { some: { event } } },
      orderBy: { id: 'desc' },
      take: STEP,
      select: { id: true, reports: { where: { event }, select: { eventId: true } } },
    })
    for (const { reports } of articles) for (const { eventId } of reports.toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))) ids.add(eventId)
    if (articles.length < STEP) break
    before = articles.at(-1)?.id ?? 0
  }
  return [...ids].slice(0, most)
}

function toFeedEvent(row: FeedEventRow, language: Language): FeedEvent {
  const articles = [...new Map(row.links.map(({ article }) => [article.id, article])).values()].sort((a, b) => a.id - b.id)
  const read = articles.map(({ createdAt }) => createdAt.toISOString()).sort()
  const links = articles.map((article): FeedArticle => ({ ...toArticleLink(article), url: article.url }))
  return {
    ...toEventSummary(row, language),
    kind: MeetingKind.parse(row.kind),
    firstRead: read[0] ?? NEVER,
    lastRead: read.at(-1) ?? NEVER,
    articles: [...links.filter((link) => link.language === language), ...links.filter((link) => link.language !== language)],
  }
}

/** An event has a report, so no reader ever sees this; a damaged store must not break a feed. */
const NEVER = '1970-01-01T00:00:00.000Z'
