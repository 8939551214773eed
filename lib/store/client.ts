import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from './generated/client'
import { storeUrl } from './store-url'

/** How long a statement waits for another process that is writing, in milliseconds: to save the links of a large collection takes minutes. */
const PATIENCE = 600_000

/** The write-ahead log is a property of the file, which `migrateStore` gave it; these two are forgotten with the connection. */
const SETTINGS = 'PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;'

class StoreAdapter extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(SETTINGS)
    return connection
  }
}

/** Kept on the global object because the development server loads this file again after every change. */
const shared = globalThis as typeof globalThis & { jisrClient?: { url: string; client: PrismaClient } | undefined }

/** The process's one connection to the store that `DATABASE_URL` names; opened at first use. */
export function client(): PrismaClient {
  const url = storeUrl()
  if (shared.jisrClient?.url !== url) {
    shared.jisrClient = { url, client: new PrismaClient({ adapter: new StoreAdapter({ url, timeout: PATIENCE }) }) }
  }
  return shared.jisrClient.client
}

/** Ends the connection, so that a command can exit and a test can move on to another store. */
export async function closeClient(): Promise<void> {
  const open = shared.jisrClient
  shared.jisrClient = undefined
  await open?.client.$disconnect()
}
