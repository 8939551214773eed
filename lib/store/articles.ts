import 'server-only'
import { Annotation, type Paragraph } from '@/lib/model/annotation'
import type { ArticlePage, EntityLink, EventSummary, OtherReport } from '@/lib/model/view'
import { otherLanguage, type Language } from '@/lib/languages'
import { articleLinkSelect, toArticleLink } from './article-link'
import { listOthers, otherReportSelect } from './article-others'
import { client } from './client'
import { entityLinkSelect, KINDS_WITH_PAGE, toEntityLink } from './entity-link'
import { eventSummarySelect, toEventSummary } from './event-summary'
import { splitPieces, type LinkedSpan } from './split-pieces'
import type { Understanding } from './understanding'

/** An article as the command line hands it over. */
export interface ArticleRecord {
  /** Stable outside this database. */
  key: string
  givenId: string | null
  url: string | null
  source: string | null
  /** The SourceDocument as it came, JSON. */
  raw: string
  /** The same for two records when nothing about the article changed. */
  contentHash: string
  understanding: Understanding
}

/** Words that are read in a minute, in either language. */
const READING_SPEED = 200

/** The page of one article for a reader of `language`, or `null` when there is none at that address. */
export async function findArticle(slug: string, language: Language): Promise<ArticlePage | null> {
  const row = await client().article.findUnique({
    where: { slug },
    select: { id: true, url: true, annotation: true, ...articleLinkSelect },
  })
  if (!row) return null
  const annotation = Annotation.parse(row.annotation)
  const link = toArticleLink(row)
  const events = await listEventsOf(row.id, language)
  const others = await listOthersOf(row.id, events)
  const spans = await listLinkedSpans(row.id, annotation, language)
  return {
    ...link,
    sourceInText: annotation.paragraphs.some(({ kind, text }) => kind === 'dateline' && link.source !== null && text.includes(link.source)),
    url: row.url,
    paragraphs: annotation.paragraphs.map(({ text, ...paragraph }, index) => ({
      ...paragraph,
      pieces: splitPieces(text, spans.get(index) ?? []),
    })),
    noise: annotation.noise,
    events,
    others,
    minutes: countMinutes(annotation.paragraphs),
    switchPath: findSwitchPath(link, events, others, otherLanguage(language)),
  }
}

/** Addresses of all articles, those that came last first. */
export async function listArticleSlugs(): Promise<string[]> {
  const rows = await client().article.findMany({ orderBy: { id: 'desc' }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}

/** The events that an article reports, in the order in which it tells them. */
async function listEventsOf(articleId: number, language: Language): Promise<EventSummary[]> {
  const reports = await client().report.findMany({
    where: { articleId },
    orderBy: [{ meeting: 'asc' }, { eventId: 'asc' }],
    select: { event: { select: eventSummarySelect } },
  })
  const rows = new Map(reports.map(({ event }) => [event.id, event]))
  return [...rows.values()].map((row) => toEventSummary(row, language))
}

async function listOthersOf(articleId: number, events: readonly EventSummary[]): Promise<OtherReport[]> {
  const rows = await client().report.findMany({
    where: { eventId: { in: events.map(({ id }) => id) } },
    select: otherReportSelect,
  })
  return listOthers(articleId, rows)
}

/** The words of each paragraph that lead to a page. */
async function listLinkedSpans(articleId: number, { mentions }: Annotation, language: Language): Promise<Map<number, LinkedSpan[]>> {
  const people = await client().articlePerson.findMany({
    where: { articleId, entity: { events: { gt: 0 } } },
    select: { local: true, entity: { select: entityLinkSelect } },
  })
  const keys = [...new Set(mentions.filter(({ kind }) => kind !== 'person').map(({ key }) => key))]
  const named = await client().entity.findMany({
    where: { kind: { in: KINDS_WITH_PAGE.filter((kind) => kind !== 'person') }, key: { in: keys }, events: { gt: 0 } },
    select: entityLinkSelect,
  })
  const links = new Map<string, EntityLink>([
    ...people.map(({ local, entity }) => [`person ${local}`, toEntityLink(entity, language)] as const),
    ...named.map((entity) => [`${entity.kind} ${entity.key}`, toEntityLink(entity, language)] as const),
  ])
  const spans = mentions.flatMap(({ kind, key, span }) => {
    const entity = links.get(`${kind} ${key}`)
    return entity ? [{ ...span, entity }] : []
  })
  return Map.groupBy(spans, ({ paragraph }) => paragraph)
}

function countMinutes(paragraphs: readonly Paragraph[]): number {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return Math.max(1, Math.round(words / READING_SPEED))
}

/**
 * Where the language switch of an article leads, without the language: to the article itself for a reader who
 * switches to its own language, else to its translation or closest report there, else to its event.
 */
function findSwitchPath(
  article: Pick<ArticlePage, 'language' | 'slug'>,
  events: readonly EventSummary[],
  others: readonly OtherReport[],
  target: Language,
): string {
  const counterpart = others.find((other) => other.article.language === target)
  if (article.language !== target && counterpart) return `/articles/${counterpart.article.slug}`
  if (article.language !== target && events[0]) return `/events/${events[0].slug}`
  return `/articles/${article.slug}`
}
