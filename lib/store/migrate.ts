import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { JisrError } from '@/lib/model/jisr-error'
import { storeFile } from './store-url'

export interface Migration {
  name: string
  sql: string
}

interface BookEntry {
  name: string
  checksum: string
  finished: string | null
}

/** How long one process waits for another that is migrating the same store, in milliseconds. */
const PATIENCE = 30_000

/** Prisma's own table, column for column, so that `prisma migrate deploy` and `migrateStore` can share a database. */
const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** The migrations of the project in their order, read from `prisma/migrations`. */
export function listMigrations(folder = path.resolve(import.meta.dirname, '../../prisma/migrations')): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
}

/**
 * Makes a store what this version of the program expects: creates file and folders when they are not there and
 * applies the migrations that are missing. Each one is a transaction with its line in the book, so a kill leaves
 * either both or neither, and two processes that start together do not apply anything twice.
 * Prisma's command line is not used because it insists on downloading an engine.
 *
 * @returns the names of the migrations it applied; none when the store was up to date.
 * @throws JisrError `bad-store` when the file is no store of ours or was written by a newer version,
 *   `migration-failed` when a migration does not apply (the store stays as it was) or an earlier one was left half done.
 */
export function migrateStore(url: string, migrations: readonly Migration[] = listMigrations()): string[] {
  const file = storeFile(url)
  const database = openFile(file)
  try {
    useWriteAheadLog(database)
    // SQLite ignores this switch inside a transaction, and with it on, redefining a table would delete its children.
    database.pragma('foreign_keys = OFF')
    database.transaction(() => prepareBook(database, file, migrations)).immediate()
    return migrations.filter((migration) => applyOnce(database, migration)).map(({ name }) => name)
  } catch (error) {
    throw error instanceof JisrError ? error : new JisrError('bad-store', { store: file }, { cause: error })
  } finally {
    database.close()
  }
}

function openFile(file: string): Database.Database {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    return new Database(file, { timeout: PATIENCE })
  } catch (error) {
    throw new JisrError('bad-store', { store: file }, { cause: error })
  }
}

/** SQLite does not wait for its turn when it changes the journal of a file that another process has just created. */
function useWriteAheadLog(database: Database.Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += 50) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || waited >= PATIENCE) throw error
      Atomics.wait(pause, 0, 0, 50)
    }
  }
}

/** Refuses a store that this version must not touch, before anything is written to it. */
function prepareBook(database: Database.Database, file: string, migrations: readonly Migration[]): void {
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all()
  if (tables.length > 0 && !tables.includes('_prisma_migrations')) throw new JisrError('bad-store', { store: file })
  database.exec(BOOK)
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration)]))
  for (const entry of readBook(database)) {
    if (entry.finished === null) throw new JisrError('migration-failed', { migration: entry.name })
    if (known.get(entry.name) !== entry.checksum) throw new JisrError('bad-store', { store: file, migration: entry.name })
  }
}

function applyOnce(database: Database.Database, migration: Migration): boolean {
  const apply = database.transaction(() => {
    if (readBook(database).some(({ name }) => name === migration.name)) return false
    const started = now()
    database.exec(migration.sql)
    if (database.pragma('foreign_key_check', { simple: true })) throw new Error('rows left without their parent')
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum(migration), migration.name, started, now())
    return true
  })
  try {
    return apply.immediate()
  } catch (error) {
    throw new JisrError('migration-failed', { migration: migration.name }, { cause: error })
  }
}

function readBook(database: Database.Database): BookEntry[] {
  return database
    .prepare<[], BookEntry>(
      `SELECT migration_name AS name, checksum, finished_at AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
    )
    .all()
}

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex')
}

/** The moment in the form in which Prisma writes it. */
function now(): string {
  return new Date().toISOString().replace('Z', '+00:00')
}
