import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withStoreLock } from '@/lib/store/store-lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jisr-lock-'))
  process.env.DATABASE_URL = `file:${path.join(folder, 'مجموعة.db')}`
})
afterEach(() => {
  delete process.env.DATABASE_URL
  rmSync(folder, { recursive: true })
})

describe('withStoreLock', () => {
  it('lets one work at a time, and tells who waits', async () => {
    const steps: string[] = []
    const work = (name: string) => async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 150))
      steps.push(`${name} ends`)
    }
    await Promise.all([withStoreLock(work('first')), withStoreLock(work('second'), () => steps.push('second waits'))])
    expect(steps).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends'])
  })

  it('is given back when the work fails', async () => {
    await expect(withStoreLock(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await withStoreLock(async () => 'free')).toBe('free')
  })

  it('minds no file that a killed process left', async () => {
    writeFileSync(path.join(folder, 'مجموعة.db.lock'), '')
    expect(await withStoreLock(async () => 'free')).toBe('free')
  })
})
