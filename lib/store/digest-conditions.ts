import 'server-only'
import { FILTER_KINDS, type Coverage, type FilterKind } from '@/lib/model/digest-view'
import { languagesOf } from './digest-languages'
import { Prisma } from './generated/client'

/** Filters as the tables know them: entities by their row. */
export interface Narrowing {
  entities: Record<FilterKind, number | null>
  coverage: Coverage | null
}

/**
 * The events that filters leave, as parts of a query: they go by the name `listed`, with `eventId`, `month`, `day` and
 * `languages`.
 */
export interface Listing {
  from: Prisma.Sql
  where: Prisma.Sql
}

/**
 * Where the events are listed that filters leave. With an entity among them these are its entries, of which an index
 * has all that the digest asks; else the events themselves. `without` is a filter to leave out: choices are counted
 * under all but their own.
 */
export function listingOf(narrowing: Narrowing, without: FilterKind | 'coverage' | null = null): Listing {
  const [first, ...others] = chosenEntities(narrowing, without)
  const covered = without === 'coverage' ? [] : coveredBy(narrowing.coverage)
  if (first === undefined) {
    return { from: Prisma.sql`(SELECT "id" AS "eventId", "month", "day", "languages" FROM "Event") AS "listed"`, where: every(covered) }
  }
  const also = others.map(
    ({ kind, id }) => Prisma.sql`EXISTS (
      SELECT 1 FROM "DigestEntry" AS "other"
      WHERE "other"."eventId" = "listed"."eventId" AND "other"."kind" = ${kind} AND "other"."entityId" = ${id})`,
  )
  return { from: Prisma.sql`"DigestEntry" AS "listed"`, where: every([Prisma.sql`"listed"."entityId" = ${first.id}`, ...also, ...covered]) }
}

/** The entities that narrow a listing down, in the order of their kinds. */
export function chosenEntities({ entities }: Narrowing, without: FilterKind | 'coverage' | null): { kind: FilterKind; id: number }[] {
  return FILTER_KINDS.flatMap((kind) => {
    const id = kind === without ? null : entities[kind]
    return id === null ? [] : [{ kind, id }]
  })
}

function coveredBy(coverage: Coverage | null): Prisma.Sql[] {
  return coverage === null ? [] : [Prisma.sql`"listed"."languages" IN (${Prisma.join(languagesOf(coverage))})`]
}

function every(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join([...conditions], ' AND ')
}
