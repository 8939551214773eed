import type * as fileSystem from 'node:fs/promises'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listFiles } from '@/lib/ingest/list-files'

// The rights of a folder do not stop the administrator, as whom containers run tests.
const failure = vi.hoisted(() => ({ code: '' }))
vi.mock('node:fs/promises', async () => {
  const real = await vi.importActual<typeof fileSystem>('node:fs/promises')
  const readdir = (folder: string): Promise<string[]> => {
    return folder.endsWith('a-archives') ? Promise.reject(Object.assign(new Error(failure.code), failure)) : real.readdir(folder)
  }
  return { ...real, readdir }
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jisr-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function listed(): Promise<string[]> {
  const files = await Array.fromAsync(listFiles(folder))
  return files.map((file) => `${path.relative(folder, file.path)}: ${file.error?.code ?? 'ok'}`)
}

describe('listFiles', () => {
  it.each([
    ['closed', 'EACCES', 'not-readable'],
    ['gone by now', 'ENOENT', 'not-found'],
  ])('says that a folder is %s and goes on', async (_, code, expected) => {
    for (const name of ['a-archives', 'b-مقالات']) await mkdir(path.join(folder, name))
    await writeFile(path.join(folder, 'b-مقالات', 'بلاغ.txt'), 'بلاغ')
    await writeFile(path.join(folder, 'c.txt'), 'Un communiqué.')
    failure.code = code
    expect(await listed()).toEqual([`a-archives: ${expected}`, 'b-مقالات/بلاغ.txt: ok', 'c.txt: ok'])
  })
})
