import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import type { ExportedEntity } from '@/lib/model/exported'
import { Counts } from './columns'
import { toExportedName } from './export-event'
import type { Prisma } from './generated/client'

export const exportEntitySelect = {
  id: true,
  kind: true,
  key: true,
  slug: true,
  names: true,
  country: true,
  events: true,
  reports: true,
  spellings: {
    orderBy: [{ articles: 'desc' }, { text: 'asc' }],
    select: { text: true, language: true, articles: true },
  },
} satisfies Prisma.EntitySelect
type EntityRow = Prisma.EntityGetPayload<{ select: typeof exportEntitySelect }>

/** A row as other programs get it. */
export function toExportedEntity(row: EntityRow): ExportedEntity {
  return {
    ...toExportedName({ entity: row }),
    kind: EntityKind.parse(row.kind),
    slug: row.slug,
    country: row.country,
    spellings: row.spellings,
    events: row.events,
    reports: Counts.parse(row.reports),
  }
}
