import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { storeFile, storeUrl } from '@/lib/store/store-url'

/** Milliseconds between two looks at a lock that another process holds. */
const PATIENCE = 100

/**
 * Does `work` while no other process on this machine does any for the same store. Linking reads everything, thinks,
 * and writes: two of them at once would each save what the other had not seen.
 * A lock whose process is gone, killed for instance, is taken over.
 */
export async function withStoreLock<Result>(work: () => Promise<Result>): Promise<Result> {
  const file = `${storeFile(storeUrl())}.lock`
  mkdirSync(path.dirname(file), { recursive: true })
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await wait(PATIENCE)
  }
  const release = (): void => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(file: string): boolean {
  const owner = Number(readOwner(file))
  if (!Number.isInteger(owner) || owner <= 0) return false
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
