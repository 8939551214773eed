import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { closeClient } from '@/lib/store/client'
import { migrateStore } from '@/lib/store/migrate'
import { closeSearch } from '@/lib/store/search-connection'

/**
 * Gives every test a store of its own: migrations and `fill` are done once, each test gets a copy of the result.
 *
 * @returns the file of the current test's store
 */
export function useStore(fill: () => Promise<void> = async () => {}): () => string {
  let folder = ''
  let count = 0
  const before = process.env.DATABASE_URL
  const file = (): string => path.join(folder, `${count}.db`)

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jisr-store-'))
    process.env.DATABASE_URL = `file:${file()}`
    migrateStore(process.env.DATABASE_URL)
    await fill()
    await closeClient()
  })
  beforeEach(() => {
    const template = path.join(folder, '0.db')
    count += 1
    copyFileSync(template, file())
    process.env.DATABASE_URL = `file:${file()}`
  })
  afterEach(async () => {
    closeSearch()
    await closeClient()
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  })
  return file
}
