import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { storeFile, storeUrl } from './store-url'

/** Milliseconds between two attempts while another process holds the lock. */
const PATIENCE = 100

/**
 * Does `work` while nobody else does any for the same store. Linking reads everything, thinks, and writes: two of them
 * at once would each save what the other had not seen.
 * The lock is that of an SQLite file beside the store: the system takes it back when its process ends, however it ends.
 *
 * @param onWait called once when somebody else has the lock
 */
export async function withStoreLock<Result>(work: () => Promise<Result>, onWait: () => void = () => {}): Promise<Result> {
  const file = `${storeFile(storeUrl())}.lock`
  mkdirSync(path.dirname(file), { recursive: true })
  const lock = new Database(file, { timeout: 0 })
  try {
    for (let isTold = false; !take(lock); await wait(PATIENCE)) {
      if (!isTold) onWait()
      isTold = true
    }
    return await work()
  } finally {
    lock.close()
  }
}

function take(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
