import 'server-only'
import { z } from 'zod'
import type { HeldFunction } from '@/lib/model/entity-view'
import type { OwnText } from '@/lib/model/view'
import { languageTags, otherLanguage, type Language } from '@/lib/languages'
import { client } from './client'
import { EventDays, firstReport } from './entity-period'
import { Prisma } from './generated/client'
import { periodOf } from './period'

const Words = z.object({ text: z.string(), language: z.string() }).nullable()
/** `FunctionWords` */
const StoredWords = z.record(z.enum(languageTags), Words)
const FunctionRow = EventDays.extend({ function: StoredWords })
const LatestRow = z.object({ entityId: z.coerce.number(), function: StoredWords })

/**
 * What somebody was at the events, in the words of their cards, with the time in which it was said so: the latest first.
 * Only words in the reader's language when there are any.
 */
export async function listFunctions(entityId: number, language: Language): Promise<HeldFunction[]> {
  const rows = await client().$queryRaw`
    SELECT t."function", COALESCE(e."day", ${firstReport}) AS "day", COALESCE(e."lastDay", ${firstReport}) AS "lastDay"
    FROM "EventEntity" t JOIN "Event" e ON e."id" = t."eventId"
    WHERE t."entityId" = ${entityId} AND t."function" IS NOT NULL
    ORDER BY e."day" DESC NULLS LAST, e."id"`
  const held = z.array(FunctionRow).parse(rows).flatMap((row) => wordsFor(row.function, language).map((name) => ({ ...row, name })))
  const own = held.filter(({ name }) => name.language === language)
  const same = Map.groupBy(own.length > 0 ? own : held, ({ name }) => name.text.toLocaleLowerCase(language))
  return [...same.values()]
    .flatMap((uses) => (uses[0] ? [{ name: uses[0].name, events: uses.length, period: periodOf(uses) }] : []))
    .sort((one, other) => compareEnds(one.period, other.period) || other.events - one.events)
}

/** The latest function of each of some people, by row id; none for somebody who is told without one. */
export async function findLatestFunctions(people: readonly number[], language: Language): Promise<Map<number, OwnText>> {
  if (people.length === 0) return new Map()
  const rows = await client().$queryRaw`
    SELECT "entityId", "function" FROM (
      SELECT t."entityId", t."function", ROW_NUMBER() OVER (PARTITION BY t."entityId" ORDER BY e."day" DESC NULLS LAST, e."id") AS "rank"
      FROM "EventEntity" t JOIN "Event" e ON e."id" = t."eventId"
      WHERE t."entityId" IN (${Prisma.join([...people])}) AND t."function" IS NOT NULL
    ) AS latest WHERE "rank" = 1`
  return new Map(z.array(LatestRow).parse(rows).flatMap((row) => wordsFor(row.function, language).map((words) => [row.entityId, words] as const)))
}

function wordsFor(words: z.infer<typeof StoredWords>, language: Language): OwnText[] {
  const found = words[language] ?? words[otherLanguage(language)]
  return found ? [found] : []
}

/** The period that ends last comes first; what has no date comes last. */
function compareEnds(one: string | null, other: string | null): number {
  const [end, otherEnd] = [one, other].map((period) => period?.split('/').at(-1) ?? '')
  return end === otherEnd ? 0 : (end ?? '') < (otherEnd ?? '') ? 1 : -1
}
