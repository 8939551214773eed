import 'server-only'
import { MOST_HITS, type Hit, type HitQuestion, type Period, type SearchFilters } from '@/lib/model/search-store'
import { collectHits } from './collect-hits'
import { ask } from './search-connection'

/** How much a word counts in the title, the lead, the rest, among what is named, and among the topics. */
const WEIGHTS = '6.0, 3.0, 1.0, 2.0, 0.3'

type Value = string | number
interface Condition {
  sql: string
  values: Value[]
}

/** Part of an event: `entity` is a column of Entity that tells which. */
const takesPart = (kind: string): string =>
  `EXISTS (SELECT 1 FROM "EventEntity" ee JOIN "Entity" n ON n."id" = ee."entityId" WHERE ee."eventId" = e."id" AND n."kind" = '${kind}' AND n."slug" = ?)`

/** Articles in which everything that is wanted stands, with their events; where there are too many, those that came last. */
export async function findHits(question: HitQuestion): Promise<Hit[]> {
  const { match, exclude } = question
  if (match === null) return findAnyEvents(question)
  const { sql, values } = conditionOf(question, 's."rowid"')
  return withoutUnwanted(exclude, MOST_HITS, (skipped) => ask<Hit>(
    `SELECT s."rowid" AS "article", e."id" AS "event", e."day" AS "day", -bm25("SearchArticle", ${WEIGHTS}) AS "score"
     FROM "SearchArticle" s LEFT JOIN "Report" r ON r."articleId" = s."rowid" LEFT JOIN "Event" e ON e."id" = r."eventId"
     WHERE "SearchArticle" MATCH ? ${sql} ORDER BY s."rowid" DESC LIMIT ${MOST_HITS} OFFSET ?`,
    exclude === null ? match : `(${match}) NOT (${exclude})`,
    ...values,
    skipped,
  ))
}

async function findAnyEvents(question: HitQuestion): Promise<Hit[]> {
  const { sql, values } = conditionOf(question, 'r."articleId"')
  return withoutUnwanted(question.exclude, MOST_HITS, (skipped) => ask<Hit>(
    `SELECT r."articleId" AS "article", e."id" AS "event", e."day" AS "day", 0 AS "score"
     FROM "Event" e JOIN "Report" r ON r."eventId" = e."id" WHERE true ${sql} ORDER BY e."day" DESC LIMIT ${MOST_HITS} OFFSET ?`,
    ...values,
    skipped,
  ))
}

/** Events in which one entity of every group takes part, the newest first, with their reports. */
export async function findEventsOf(groups: readonly (readonly number[])[], question: HitQuestion): Promise<Hit[]> {
  const { sql, values } = conditionOf(question, 'r."articleId"')
  const taking = groups.map(() => `AND e."id" IN (SELECT "eventId" FROM "EventEntity" WHERE "entityId" IN (SELECT value FROM json_each(?)))`)
  return withoutUnwanted(question.exclude, MOST_HITS / 4, (skipped) => ask<Hit>(
    `SELECT r."articleId" AS "article", e."id" AS "event", e."day" AS "day", 0 AS "score"
     FROM "Event" e JOIN "Report" r ON r."eventId" = e."id" WHERE true ${taking.join(' ')} ${sql} ORDER BY e."day" DESC LIMIT ${MOST_HITS / 4} OFFSET ?`,
    ...groups.map((group) => JSON.stringify(group)),
    ...values,
    skipped,
  ))
}

/** Hits without those of an event that has something unwanted in any of its reports. */
function withoutUnwanted(exclude: string | null, most: number, askFrom: (skipped: number) => Hit[]): Hit[] {
  return exclude === null ? askFrom(0) : collectHits(most, askFrom, (hits) => findUnwanted(hits, exclude))
}

/** Events of some hits with something unwanted. In this order of joins the index is gone through once, which is fast. */
function findUnwanted(hits: readonly Hit[], exclude: string): Set<string> {
  const events = [...new Set(hits.flatMap(({ event }) => event ?? []))]
  const rows = ask<{ event: string }>(
    `WITH told AS MATERIALIZED (SELECT r."articleId" AS "article", r."eventId" AS "event" FROM json_each(?) v CROSS JOIN "Report" r ON r."eventId" = v.value)
     SELECT DISTINCT told."event" AS "event" FROM "SearchArticle" s CROSS JOIN told ON told."article" = s."rowid" WHERE s."SearchArticle" MATCH ?`,
    JSON.stringify(events),
    exclude,
  )
  return new Set(rows.map(({ event }) => event))
}

export async function countMatches(match: string, limit: number): Promise<number> {
  const [row] = ask<{ count: number }>(`SELECT count(*) AS "count" FROM (SELECT 1 FROM "SearchArticle" WHERE "SearchArticle" MATCH ? LIMIT ${limit})`, match)
  return row?.count ?? 0
}

/** What the engine takes for a question by itself, with nothing around it: for the bench that measures both. */
export async function askIndexAlone(match: string): Promise<number> {
  return ask(`SELECT "rowid" FROM "SearchArticle" WHERE "SearchArticle" MATCH ? ORDER BY rank LIMIT 10`, match).length
}

/** The conditions besides the words, as SQL that goes on after a WHERE. `article` is the column of the article's id. */
function conditionOf({ period, filters }: HitQuestion, article: string): Condition {
  const parts = [...(period ? [within(period, article)] : []), ...filtering(filters, article)]
  return { sql: parts.map(({ sql }) => `AND ${sql}`).join(' '), values: parts.flatMap(({ values }) => values) }
}

/** The days of the event; where nobody gives them, and for an article of none, the day of publication. */
function within({ first, last, hasYear }: Period, article: string): Condition {
  const ofAnyYear = (day: string): string => (hasYear ? day : `substr(${day}, 6)`)
  const published = `(SELECT "day" FROM "Article" WHERE "id" = ${article})`
  return {
    sql: `${ofAnyYear(`coalesce(e."day", ${published})`)} <= ? AND ${ofAnyYear(`coalesce(e."lastDay", ${published})`)} >= ?`,
    values: [last, first],
  }
}

function filtering({ language, country, person, topic, from, to }: SearchFilters, article: string): Condition[] {
  const whenGiven = (value: string | null, sql: string): Condition[] => (value === null ? [] : [{ sql, values: [value] }])
  return [
    ...whenGiven(language, `(SELECT "language" FROM "Article" WHERE "id" = ${article}) = ?`),
    ...whenGiven(country, takesPart('country')),
    ...whenGiven(person, takesPart('person')),
    ...whenGiven(topic, takesPart('topic')),
    ...whenGiven(from, `coalesce(e."lastDay", (SELECT "day" FROM "Article" WHERE "id" = ${article})) >= ?`),
    ...whenGiven(to, `coalesce(e."day", (SELECT "day" FROM "Article" WHERE "id" = ${article})) <= ?`),
  ]
}
