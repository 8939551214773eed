import 'server-only'
import { z } from 'zod'
import type { Mention, Paragraph } from '@/lib/model/annotation'
import type { IndexTerm, SearchText } from '@/lib/model/search-store'
import type { EventSummary } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { parseLanguage } from './columns'
import { toArticleLink } from './article-link'
import { toEventSummary } from './event-summary'
import { ask } from './search-connection'

/** Not checked in depth: this program wrote it, and to check it takes longer than the whole search. */
const TrustedText = z.custom<{ paragraphs: Paragraph[]; mentions: Mention[] }>()

interface TextRow {
  id: number
  key: string
  slug: string
  language: string
  title: string
  titleLanguage: string
  titleOrigin: string
  published: string | null
  publishedOrigin: string | null
  source: string | null
  annotation: string
}

/** The texts of some articles, in any order. */
export async function findTexts(articles: readonly number[]): Promise<SearchText[]> {
  const rows = ask<TextRow>(
    `SELECT a."id", a."key", a."slug", a."language", a."title", a."titleLanguage", a."titleOrigin", a."published", a."publishedOrigin", s."name" AS "source", a."annotation"
     FROM "Article" a LEFT JOIN "Source" s ON s."id" = a."sourceId" WHERE a."id" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(articles),
  )
  return rows.map(({ annotation, source, ...row }) => {
    const { paragraphs, mentions } = TrustedText.parse(JSON.parse(annotation))
    return { id: row.id, article: toArticleLink({ ...row, source: source === null ? null : { name: source } }), paragraphs, mentions }
  })
}

export async function findLanguages(articles: readonly number[]): Promise<Map<number, Language>> {
  const rows = ask<{ id: number; language: string }>(`SELECT "id", "language" FROM "Article" WHERE "id" IN (SELECT value FROM json_each(?))`, JSON.stringify(articles))
  return new Map(rows.map(({ id, language }) => [id, parseLanguage(language)]))
}

/** Events as lines of a list, in the order in which they are asked for. */
export async function findSummaries(events: readonly string[], language: Language): Promise<EventSummary[]> {
  const ids = JSON.stringify(events)
  const rows = ask<Record<'id' | 'slug' | 'facts' | 'cards' | 'reports', string>>(
    `SELECT "id", "slug", "facts", "cards", "reports" FROM "Event" WHERE "id" IN (SELECT value FROM json_each(?))`, ids)
  const ties = ask<{ event: string; role: string; position: number; kind: string; key: string; slug: string; names: string }>(
    `SELECT ee."eventId" AS "event", ee."role", ee."position", n."kind", n."key", n."slug", n."names" FROM "EventEntity" ee JOIN "Entity" n ON n."id" = ee."entityId"
     WHERE ee."eventId" IN (SELECT value FROM json_each(?))`, ids)
  const tiesOf = Map.groupBy(ties, ({ event }) => event)
  const summaries = new Map(rows.map(({ id, slug, facts, cards, reports }) => {
    const entities = (tiesOf.get(id) ?? []).map(({ role, position, names, ...entity }) => ({ role, position, entity: { ...entity, names: JSON.parse(names) } }))
    return [id, toEventSummary({ id, slug, facts: JSON.parse(facts), cards: JSON.parse(cards), reports: JSON.parse(reports), entities }, language)]
  }))
  return events.flatMap((id) => summaries.get(id) ?? [])
}

/** Terms of the index that begin so and are of some length, the most frequent first. */
export async function listTerms(prefix: string, [least, most]: readonly [number, number]): Promise<IndexTerm[]> {
  return ask<IndexTerm>(
    `SELECT "term", "doc" AS "articles" FROM "SearchTerm" WHERE "term" >= ? AND "term" < ? AND length("term") BETWEEN ? AND ? ORDER BY "doc" DESC LIMIT 3000`,
    prefix, `${prefix}\u{10ffff}`, least, most,
  )
}

/** Enough articles to see the forms of a word. */
const FORMS = 6

export async function findArticlesWith(term: string): Promise<number[]> {
  return ask<{ id: number }>(`SELECT "rowid" AS "id" FROM "SearchArticle" WHERE "SearchArticle" MATCH ? LIMIT ${FORMS}`, `"${term}"`).map(({ id }) => id)
}
