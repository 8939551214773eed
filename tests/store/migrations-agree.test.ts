import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useStore } from '@/tests/support/store'
import { shapeOfDatabase, shapeOfSchema } from './schema-shape'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

/** Changes of the schema that a migration would have to follow. */
const MUTATIONS: readonly [what: string, from: string, to: string][] = [
  ['a new column', '  givenId         String?', '  givenId         String?\n  byline String?'],
  ['a column that may be absent', '  contentHash     String', '  contentHash     String?'],
  ['another type', '  probability   Float', '  probability   Int'],
  ['another default', '  revision Int @default(0)', '  revision Int @default(1)'],
  ['a lost index', '  @@index([sourceId, day(sort: Desc)])\n', ''],
  ['an index in another order', '@@index([day(sort: Desc), id])', '@@index([day, id])'],
  ['an index that becomes unique', '@@index([articleId, eventId])', '@@unique([articleId, eventId])'],
  ['another key', '@@id([runId, line])', '@@id([runId])'],
  ['another fate of the children', 'references: [id], onDelete: SetNull', 'references: [id], onDelete: Cascade'],
  ['a new table', 'model Verdict {', 'model Editor {\n  name String @id\n}\n\nmodel Verdict {'],
]

describe('migrations and schema.prisma', () => {
  const file = useStore()

  it('describe the same tables, columns, keys and indexes', () => {
    expect(shapeOfDatabase(file())).toEqual(shapeOfSchema(schema))
  })

  it.each(MUTATIONS)('would be told apart by %s', (_what, from, to) => {
    const changed = schema.replace(from, to)
    expect(changed).not.toBe(schema)
    expect(shapeOfDatabase(file())).not.toEqual(shapeOfSchema(changed))
  })
})
