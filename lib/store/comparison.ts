import 'server-only'
import { Annotation, type EntityKind } from '@/lib/model/annotation'
import type { AskedReports, ComparedArticle, ComparedEntity, ComparedPair, ComparisonSources } from '@/lib/model/comparison-view'
import type { Language } from '@/lib/languages'
import { articleLinkSelect, toArticleLink } from './article-link'
import { otherReportSelect } from './article-others'
import { client } from './client'
import { Names } from './columns'
import { choosePair, type ChosenPair } from './compared-pair'
import { entityLinkSelect, KINDS_WITH_PAGE, toEntityLink } from './entity-link'
import { eventSummarySelect, toEventSummary } from './event-summary'
import { firstOfEach } from '@/lib/model/first-of-each'
import { findFormerEvent } from './former-event'
import type { Prisma } from './generated/client'

const comparisonSelect = {
  ...eventSummarySelect,
  links: { orderBy: [{ probability: 'desc' }, { id: 'asc' }], select: otherReportSelect },
} satisfies Prisma.EventSelect

/**
 * The event of an address with its reports, and the two of them to compare: those that are asked for, by their slugs,
 * else the ones that answer each other best. The address to go to when the event has become part of another; `null`
 * when there never was one.
 */
export async function findComparison(
  slug: string,
  asked: AskedReports,
  language: Language,
): Promise<{ sources: ComparisonSources } | { redirect: string } | null> {
  const row = await client().event.findUnique({ where: { slug }, select: comparisonSelect })
  if (!row) return findFormerEvent(slug)
  const { pair, problem } = choosePair(row.links, asked)
  const reports = firstOfEach(row.links, ({ articleId }) => articleId).map(({ article }) => toArticleLink(article))
  return { sources: { event: toEventSummary(row, language), reports, problem, pair: pair && (await readPair(pair, language)) } }
}

async function readPair({ left, right, type, strength }: ChosenPair, language: Language): Promise<ComparedPair> {
  return { left: await readText(left, language), right: await readText(right, language), type, strength }
}

async function readText(id: number, language: Language): Promise<ComparedArticle> {
  const row = await client().article.findUniqueOrThrow({ where: { id }, select: { annotation: true, ...articleLinkSelect } })
  const annotation = Annotation.parse(row.annotation)
  return { article: toArticleLink(row), annotation, entities: await findEntities(id, annotation, language) }
}

/** Names of these are those of the collection. */
const NAMED_KINDS = ['country', 'organisation', 'place'] as const satisfies readonly EntityKind[]

/** Who and what the mentions of one article are in the collection; what takes part in no event has no page. */
async function findEntities(articleId: number, { mentions, language: own }: Annotation, language: Language): Promise<Map<string, ComparedEntity>> {
  const people = await client().articlePerson.findMany({
    where: { articleId },
    select: { local: true, entity: { select: { ...entityLinkSelect, events: true } } },
  })
  const keys = [...new Set(mentions.filter(({ kind }) => kind !== 'person').map(({ key }) => key))]
  const named = await client().entity.findMany({
    where: { kind: { in: [...NAMED_KINDS] }, key: { in: keys } },
    select: { ...entityLinkSelect, events: true },
  })
  return new Map([
    ...people.map(({ local, entity }) => [`person ${local}`, { ...toEntity(entity, language), name: null }] as const),
    ...named.map((entity) => [`${entity.kind} ${entity.key}`, { ...toEntity(entity, language), name: Names.parse(entity.names)[own] }] as const),
  ])
}

type EntityRow = Prisma.EntityGetPayload<{ select: typeof entityLinkSelect & { events: true } }>

function toEntity(row: EntityRow, language: Language): Pick<ComparedEntity, 'key' | 'link'> {
  const link = toEntityLink(row, language)
  return { key: link.key, link: row.events > 0 && KINDS_WITH_PAGE.includes(link.kind) ? link : null }
}
