import 'server-only'
import Database from 'better-sqlite3'
import { storeFile, storeUrl } from './store-url'

/** Statements of one connection, prepared when they are first asked for. */
interface Connection {
  url: string
  database: Database.Database
  statements: Map<string, Database.Statement>
}

/** Bytes of the file that are read as memory: those of the index and of its joins, in a store of a hundred thousand articles. */
const MAPPED = 2 ** 31

const shared = globalThis as typeof globalThis & { jisrSearch?: Connection | undefined }

/**
 * Asks the search index. Its tables are known to SQLite alone, and a search asks a dozen questions within milliseconds,
 * so it has a connection of its own, which only reads.
 */
export function ask<Row>(sql: string, ...values: readonly (string | number | null)[]): Row[] {
  const connection = connect()
  let statement = connection.statements.get(sql)
  if (!statement) connection.statements.set(sql, (statement = connection.database.prepare(sql)))
  return statement.all(...values) as Row[]
}

function connect(): Connection {
  const url = storeUrl()
  if (shared.jisrSearch?.url !== url) {
    closeSearch()
    const database = new Database(storeFile(url), { fileMustExist: true })
    database.pragma('query_only = ON')
    database.pragma(`mmap_size = ${MAPPED}`)
    shared.jisrSearch = { url, database, statements: new Map() }
  }
  return shared.jisrSearch as Connection
}

/** Ends the connection, so that a command can exit and a test can move on to another store. */
export function closeSearch(): void {
  shared.jisrSearch?.database.close()
  shared.jisrSearch = undefined
}
