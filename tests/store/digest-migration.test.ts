import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { closeClient } from '@/lib/store/client'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, factsOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

const sql = readFileSync('prisma/migrations/20261128000200_digest/migration.sql', 'utf8')

/** Dates of every precision, each told by both presses. */
const dated = ['2025', '2026-02', '2024-12-31/2025-01-02', '2025~', '2025-03~'].map((edtf) => ({
  id: edtf, slug: edtf, facts: factsOf({ date: { edtf, weekday: null, precision: 'month' } }), reports: [reportOf('agenda'), reportOf('risala')],
}))

describe('a store of before the digest had filters', () => {
  const file = useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf({ events: [...events, ...dated], relations: [] }))
  })

  it('is given the rows that a run would write', async () => {
    await closeClient()
    const database = new Database(file())
    const rows = () => ({
      events: database.prepare('SELECT "id", "month", "languages" FROM "Event" ORDER BY "id"').all(),
      entries: database.prepare('SELECT "eventId", "kind", "entityId", "month", "day", "languages" FROM "DigestEntry" ORDER BY 1, 2, 3').all(),
    })
    const written = rows()
    expect(written.entries.length).toBeGreaterThan(10)
    database.exec('DROP TABLE "DigestEntry"; DROP INDEX "Event_month_day_id_languages_idx"; ALTER TABLE "Event" DROP COLUMN "month"; ALTER TABLE "Event" DROP COLUMN "languages"')
    database.exec(sql)
    expect(rows()).toEqual(written)
    database.close()
  })
})
