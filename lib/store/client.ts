import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Database from 'better-sqlite3'
import { PrismaClient } from './generated/client'
import { storeUrl } from './store-url'

/**
 * How long a statement waits for another process that is writing, in milliseconds: to save the links of a large
 * collection takes minutes.
 */
const PATIENCE = 600_000

/** The write-ahead log is a property of the file, which `migrateStore` gave it; these two are forgotten with the connection. */
const SETTINGS = 'PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;'

class StoreAdapter extends PrismaBetterSqlite3 {
  /** What the adapter keeps of its connection, once there is one. */
  database: unknown = null

  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(SETTINGS)
    this.database = Reflect.get(connection, 'client')
    return connection
  }
}

/** Kept on the global object because the development server loads this file again after every change. */
const shared = globalThis as typeof globalThis & { jisrClient?: { url: string; client: PrismaClient; adapter: StoreAdapter } | undefined }

/** The process's one connection to the store that `DATABASE_URL` names; opened at first use. */
export function client(): PrismaClient {
  const url = storeUrl()
  if (shared.jisrClient?.url !== url) {
    const adapter = new StoreAdapter({ url, timeout: PATIENCE })
    shared.jisrClient = { url, adapter, client: new PrismaClient({ adapter }) }
  }
  return shared.jisrClient.client
}

/**
 * The connection under the client, for rows by the thousand: whatever goes through the client is written as JSON and read
 * again on its way, which took two fifths of the time of saving. What it does belongs to the client's open transaction.
 */
export async function connectionOfClient(): Promise<Database.Database> {
  await client().$connect()
  const database = shared.jisrClient?.adapter.database
  if (!(database instanceof Database)) throw new TypeError('the adapter keeps its connection elsewhere than in `client`')
  return database
}

/** Ends the connection, so that a command can exit and a test can move on to another store. */
export async function closeClient(): Promise<void> {
  const open = shared.jisrClient
  shared.jisrClient = undefined
  await open?.client.$disconnect()
}
