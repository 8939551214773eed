import 'server-only'
import { z } from 'zod'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityProfile } from '@/lib/model/entity-view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { entityLinkSelect, KINDS_WITH_PAGE, toEntityLink } from './entity-link'
import { Prisma } from './generated/client'

/** Companions of one kind that a page names; its events name everybody. */
const NAMED = 12

const CompanionRow = z.object({ id: z.coerce.number(), events: z.coerce.number() })

interface Self {
  id: number
  kind: string
  country: string | null
}

/** What takes part in the same events, kind by kind, most often first. The country that it is of goes without saying. */
export async function listCompanions(self: Self, language: Language): Promise<EntityProfile['companions']> {
  const counts = new Map((await countCommonEvents(self.id)).map(({ id, events }) => [id, events]))
  const rows = await client().entity.findMany({ where: { id: { in: [...counts.keys()] } }, select: { ...entityLinkSelect, id: true } })
  const met = rows
    .filter(({ kind, key }) => kind !== 'country' || key !== self.country)
    .map((row) => ({ entity: toEntityLink(row, language), events: counts.get(row.id) ?? 0 }))
    .sort((one, other) => other.events - one.events || (one.entity.key < other.entity.key ? -1 : 1))
  const groups = KINDS_WITH_PAGE.map((kind: EntityKind) => ({ kind, met: met.filter(({ entity }) => entity.kind === kind) }))
  return groups.filter(({ met: some }) => some.length > 0)
}

/** In SQL and not from the events, of which there may be thousands. */
async function countCommonEvents(entityId: number): Promise<z.infer<typeof CompanionRow>[]> {
  const rows = await client().$queryRaw`
    SELECT "id", "events" FROM (
      SELECT e."id", common."events", ROW_NUMBER() OVER (PARTITION BY e."kind" ORDER BY common."events" DESC, e."key") AS "rank"
      FROM (
        SELECT other."entityId", COUNT(DISTINCT other."eventId") AS "events"
        FROM "EventEntity" own JOIN "EventEntity" other ON other."eventId" = own."eventId" AND other."entityId" <> own."entityId"
        WHERE own."entityId" = ${entityId}
        GROUP BY other."entityId"
      ) AS common JOIN "Entity" e ON e."id" = common."entityId"
      WHERE e."kind" IN (${Prisma.join([...KINDS_WITH_PAGE])})
    ) AS ranked WHERE "rank" <= ${NAMED}`
  return z.array(CompanionRow).parse(rows)
}
