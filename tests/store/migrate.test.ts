import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listMigrations, migrateStore, type Migration } from '@/lib/store/migrate'
import { typescriptLoader } from '@/lib/cli/run-tool'

const FIRST: Migration = { name: '1_first', sql: 'CREATE TABLE "A" ("id" INTEGER PRIMARY KEY);\nINSERT INTO "A" VALUES (1);' }
const SECOND: Migration = { name: '2_second', sql: 'CREATE TABLE "B" ("id" INTEGER PRIMARY KEY);' }
const BROKEN: Migration = { name: '2_broken', sql: 'CREATE TABLE "B" ("id" INTEGER PRIMARY KEY);\nINSERT INTO "Nowhere" VALUES (1);' }

let folder = ''
const storeFile = (): string => path.join(folder, 'مخزن', 'sous dossier', 'jisr.db')
const url = (): string => `file:${storeFile()}`

function inStore<Result>(look: (database: Database.Database) => Result): Result {
  const database = new Database(storeFile())
  try {
    return look(database)
  } finally {
    database.close()
  }
}

const tables = (): unknown[] =>
  inStore((database) => database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '[A-Z]*' ORDER BY name`).pluck().all())

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jisr-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('migrateStore', () => {
  it('creates file and folders, and does nothing the second time', () => {
    expect(migrateStore(url())).toEqual(listMigrations().map(({ name }) => name))
    expect(migrateStore(url())).toEqual([])
    expect(inStore((database) => database.pragma('journal_mode', { simple: true }))).toBe('wal')
  })

  it('applies what is missing and keeps what is there', () => {
    migrateStore(url(), [FIRST])
    expect(migrateStore(url(), [FIRST, SECOND])).toEqual(['2_second'])
    expect(inStore((database) => database.prepare('SELECT count(*) FROM "A"').pluck().get())).toBe(1)
  })

  it('keeps the book as Prisma does', () => {
    migrateStore(url(), [FIRST])
    const [line] = inStore((database) => database.prepare('SELECT * FROM _prisma_migrations').all())
    expect(line).toMatchObject({
      migration_name: '1_first',
      checksum: createHash('sha256').update(FIRST.sql).digest('hex'),
      applied_steps_count: 1,
      rolled_back_at: null,
      finished_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+\+00:00$/),
    })
  })

  it('leaves a store as it was when a migration fails', () => {
    expect(() => migrateStore(url(), [FIRST, BROKEN])).toThrow('migration-failed migration=2_broken')
    expect(tables()).toEqual(['A'])
    expect(migrateStore(url(), [FIRST, SECOND])).toEqual(['2_second'])
  })

  it('keeps the children of a table that is redefined', () => {
    const family: Migration = {
      name: '1_family',
      sql: `CREATE TABLE "P" ("id" INTEGER PRIMARY KEY);
        CREATE TABLE "C" ("p" INTEGER REFERENCES "P" ("id") ON DELETE CASCADE);
        INSERT INTO "P" VALUES (1); INSERT INTO "C" VALUES (1);`,
    }
    const redefined: Migration = {
      name: '2_redefined',
      sql: `PRAGMA foreign_keys=OFF;
        CREATE TABLE "new_P" ("id" INTEGER PRIMARY KEY, "x" INTEGER);
        INSERT INTO "new_P" ("id") SELECT "id" FROM "P"; DROP TABLE "P"; ALTER TABLE "new_P" RENAME TO "P";
        PRAGMA foreign_keys=ON;`,
    }
    migrateStore(url(), [family])
    migrateStore(url(), [family, redefined])
    expect(inStore((database) => database.prepare('SELECT count(*) FROM "C"').pluck().get())).toBe(1)
  })

  it.each([
    ['a store of a newer version', () => migrateStore(url(), [FIRST, SECOND]), 'bad-store'],
    ['a migration that was edited since', () => migrateStore(url(), [{ ...FIRST, sql: 'SELECT 1' }]), 'bad-store'],
    ['a database of another program', () => { migrateStore(url(), []); inStore((database) => database.exec('DROP TABLE _prisma_migrations; CREATE TABLE "Song" ("id" INTEGER)')) }, 'bad-store'],
    ['a file that is no database', () => { migrateStore(url(), []); writeFileSync(storeFile(), 'رسالة '.repeat(300)) }, 'bad-store'],
    ['a migration that Prisma left half done', () => { migrateStore(url(), [FIRST]); inStore((database) => database.exec('UPDATE _prisma_migrations SET finished_at = NULL')) }, 'migration-failed'],
  ])('refuses %s', (_what, prepare, code) => {
    prepare()
    expect(() => migrateStore(url(), [FIRST])).toThrow(code)
  })

  it.each(['postgresql://somebody:secret@example.org/jisr', 'jisr.db'])('refuses the address %s without repeating it', (address) => {
    expect(() => migrateStore(address)).toThrow(/^bad-store store=[^/]*$/)
  })

  it('is safe when several processes start at once', async () => {
    const script = `import { migrateStore } from './lib/store/migrate'; console.log(migrateStore(process.argv[1]).length)`
    const starts = Array.from({ length: 4 }, () => run(script, url()))
    const applied = (await Promise.all(starts)).map(Number)
    // Each migration is applied by one of them, not necessarily all by the same one.
    expect(applied.reduce((sum, one) => sum + one)).toBe(listMigrations().length)
  })
})

function run(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [...typescriptLoader, '--conditions=react-server', '--input-type=module', '--eval', script, ...args])
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  return new Promise((resolve) => child.once('close', () => resolve(output.trim())))
}
