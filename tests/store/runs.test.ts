import { describe, expect, it } from 'vitest'
import type { Receipt } from '@/lib/model/run'
import { client } from '@/lib/store/client'
import { closeRun, openRun, saveReceipts } from '@/lib/store/runs'
import { saveArticles } from '@/lib/store/save-articles'
import { countArticles, findStoreState } from '@/lib/store/state'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'

const receipts: readonly Receipt[] = [
  { input: 'lettre.txt', status: 'added', code: null, details: {}, article: 'lettre', language: 'fr' },
  { input: 'رسالة.txt', status: 'failed', code: 'too-large', details: { limit: '20 MB' }, article: null, language: null },
]

const listReceipts = async (run: number) =>
  client().receipt.findMany({ where: { runId: run }, orderBy: { line: 'asc' }, omit: { runId: true, line: true } })

describe('runs', () => {
  useStore()

  it('keep their receipts in the order of the inputs', async () => {
    const run = await openRun('ingest')
    await saveReceipts(run, receipts)
    await saveReceipts(run, [])
    await saveReceipts(run, receipts.slice(0, 1))
    expect(await listReceipts(run)).toEqual([...receipts, receipts[0]])
    expect(await listReceipts(run + 1)).toEqual([])
    expect((await findStoreState()).revision).toBe(0)
  })

  it('say whether they came to their end', async () => {
    expect((await findStoreState()).lastRun).toBeNull()
    const run = await openRun('relink')
    expect((await findStoreState()).lastRun).toMatchObject({ kind: 'relink', finished: null })
    await closeRun(run)
    expect((await findStoreState()).lastRun?.finished).toMatch(/^\d{4}-\d{2}-\d{2}T/)
  })
})

describe('findStoreState', () => {
  useStore()

  it('counts articles by language, and events', async () => {
    expect(await findStoreState()).toEqual({ revision: 0, articles: { fr: 0, ar: 0 }, events: 0, lastRun: null })
    await saveArticles(articles)
    expect(await findStoreState()).toEqual({ revision: 1, articles: { fr: 3, ar: 1 }, events: 0, lastRun: null })
    expect(await countArticles()).toBe(4)
  })
})
