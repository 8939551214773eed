import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { closeClient } from '@/lib/store/client'
import { migrateStore } from '@/lib/store/migrate'

/**
 * Gives every test of a file an empty store of its own: the migrations are applied once, each test gets a copy.
 *
 * @returns the file of the current test's store
 */
export function useEmptyStore(): () => string {
  let folder = ''
  let count = 0
  const before = process.env.DATABASE_URL
  const file = (): string => path.join(folder, `${count}.db`)

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jisr-store-'))
    migrateStore(`file:${file()}`)
  })
  beforeEach(() => {
    const template = path.join(folder, '0.db')
    count += 1
    copyFileSync(template, file())
    process.env.DATABASE_URL = `file:${file()}`
  })
  afterEach(closeClient)
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  })
  return file
}
