import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import PageCache from '@/page-cache.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jisr-pages-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PAGE = { kind: 'APP_PAGE', isFallback: false }
/** What a refresh of all pages names. */
const TAG = '_N_T_/[lang]/layout'
const openCache = () => new PageCache({ fs: nodeFs, flushToDisk: true, serverDistDir: folder, maxMemoryCacheSize: 0, revalidatedTags: [] })
const answer = (status: number, html: string) => ({ kind: 'APP_PAGE', html, rscData: Buffer.from(html), headers: { 'x-next-cache-tags': TAG }, status, postponed: undefined, segmentData: undefined })
const listFiles = (): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
const keep = (key: string, status: number, html: string) => openCache().set(key, answer(status, html), { isFallback: false, cacheControl: { revalidate: 300, expire: undefined } })

describe.each(['/fr/people/nobody', '/ar/people/لا-أحد'])('the kept answer to %s', (key) => {
  it('is a page that was found', async () => {
    await keep(key, 200, '<p>x</p>')
    expect(listFiles().length).toBeGreaterThan(0)
    expect(await openCache().get(key, PAGE)).toMatchObject({ value: { html: '<p>x</p>', status: 200 } })
  })

  it('is none where nothing was found, however often it is asked for', async () => {
    for (let time = 0; time < 3; time++) await keep(key, 404, '<p>404</p>')
    expect(listFiles()).toEqual([])
    expect(await openCache().get(key, PAGE)).toBeNull()
  })

  it('is that it has gone, where there was a page before', async () => {
    await keep(key, 200, '<p>x</p>')
    const before = listFiles().length
    await keep(key, 404, '<p>404</p>')
    expect(await openCache().get(key, PAGE)).toMatchObject({ value: { html: '<p>404</p>', status: 404 } })
    expect(listFiles()).toHaveLength(before)
  })

  it('is that it has gone, also after a refresh of everything', async () => {
    await keep(key, 200, '<p>x</p>')
    await openCache().revalidateTag([TAG])
    await keep(key, 404, '<p>404</p>')
    const [page] = listFiles().filter((name) => name.endsWith('.html'))
    expect(page && readFileSync(path.join(folder, 'app', `${key}.html`), 'utf8')).toBe('<p>404</p>')
  })
})
