import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toArticleRecord } from '@/lib/cli/article-record'
import { ingestInputs } from '@/lib/cli/ingest-inputs'
import { relinkStore } from '@/lib/cli/relink-store'
import { readInputs } from '@/lib/ingest/read-inputs'
import type { Receipt } from '@/lib/model/run'
import { closeClient } from '@/lib/store/client'
import { listExportArticles, listExportEvents } from '@/lib/store/export'
import { migrateStore } from '@/lib/store/migrate'
import { openRun } from '@/lib/store/runs'
import { saveArticles } from '@/lib/store/save-articles'
import { findRevision } from '@/lib/store/state'
import { storeUrl } from '@/lib/store/store-url'
import { understood } from '@/tests/support/understood'

const root = path.resolve(import.meta.dirname, '../..')
const seeds = readdirSync(path.join(root, 'seeds')).filter((name) => name.endsWith('.txt')).sort()
let folder: string

/** A store that nobody has used, for as long as one test runs. */
function useFreshStore(name: string): void {
  process.env.DATABASE_URL = `file:${path.join(folder, name)}`
  migrateStore(storeUrl())
}

async function changeStore(name: string): Promise<void> {
  await closeClient()
  useFreshStore(name)
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jisr-ingest-'))
  useFreshStore('jisr.db')
})
afterEach(async () => {
  await closeClient()
  delete process.env.DATABASE_URL
  rmSync(folder, { recursive: true })
})

/** The seeds as JSON lines with ids of their own, in the given order. */
function writeLines(order: readonly string[]): string {
  const file = path.join(folder, 'articles.jsonl')
  const lines = order.map((name) => JSON.stringify({ id: name.slice(0, 3), text: readFileSync(path.join(root, 'seeds', name), 'utf8') }))
  writeFileSync(file, lines.join('\n'))
  return file
}

const articles = () => Array.fromAsync(listExportArticles())
const events = () => Array.fromAsync(listExportEvents())

describe('ingestInputs', () => {
  it('takes the seeds from files to events, once', async () => {
    const first = await ingestInputs(['seeds'], root)
    expect(first).toEqual({ counts: { added: 5, updated: 0, unchanged: 0, failed: 0 }, events: 5, changed: true })
    const before = [await articles(), await events()]
    const second = await ingestInputs(['seeds'], root)
    expect(second).toEqual({ counts: { added: 0, updated: 0, unchanged: 5, failed: 0 }, events: 5, changed: false })
    expect([await articles(), await events()]).toEqual(before)
  })

  it('gives the same events and ids whatever the order, and given ids come back', async () => {
    await ingestInputs([writeLines(seeds)], folder)
    const [inOrder, eventsInOrder] = [await articles(), await events()]
    expect(inOrder.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004'])
    await changeStore('other.db')
    await ingestInputs([writeLines([...seeds].reverse())], folder)
    expect((await articles()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(inOrder)
    expect(await events()).toEqual(eventsInOrder)
  })

  it('keeps the id of an event when its reports arrive one after the other', async () => {
    const ids: string[] = []
    for (const name of seeds.slice(0, 3)) {
      await ingestInputs([path.join('seeds', name)], root)
      ids.push(...(await articles()).flatMap((article) => article.events))
    }
    expect(new Set(ids).size).toBe(1)
  })

  it('knows a text again under another name, and keeps apart what has an id', async () => {
    const text = 'Le ministre de l’Intérieur a reçu jeudi à Rabat une délégation.'
    writeFileSync(path.join(folder, 'a.txt'), text)
    writeFileSync(path.join(folder, 'b.txt'), text)
    writeFileSync(path.join(folder, 'c.json'), JSON.stringify({ id: 'c', text }))
    const receipts: Receipt[] = []
    await ingestInputs(['a.txt', 'b.txt', 'c.json'], folder, (receipt) => receipts.push(receipt))
    expect(receipts.map(({ status }) => status)).toEqual(['added', 'unchanged', 'added'])
  })

  it('keeps the same dispatch of two papers apart, and knows both again', async () => {
    const text = 'استقبل وزير الداخلية يوم الخميس بالرباط وفدا أمنيا من تونس.'
    writeFileSync(path.join(folder, 'wire.jsonl'), ['الجريدة', 'الصحيفة'].map((source) => JSON.stringify({ text, source })).join('\n'))
    expect((await ingestInputs(['wire.jsonl'], folder)).counts).toMatchObject({ added: 2, updated: 0 })
    expect((await ingestInputs(['wire.jsonl'], folder)).counts).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
  })

  it('replaces an article that comes again with other words', async () => {
    const write = (text: string) => writeFileSync(path.join(folder, 'a.json'), JSON.stringify({ id: 'a', text }))
    write('استقبل وزير الداخلية يوم الخميس بالرباط وفدا أمنيا من تونس.')
    await ingestInputs(['a.json'], folder)
    write('استقبل وزير الداخلية يوم الجمعة بالرباط وفدا أمنيا من تونس.')
    expect((await ingestInputs(['a.json'], folder)).counts).toMatchObject({ updated: 1, added: 0 })
    expect(await articles()).toHaveLength(1)
  })

  it('takes in what is good among what is bad', async () => {
    writeFileSync(path.join(folder, 'mixed.jsonl'), '{"id":"1","text":"Le ministre a reçu son homologue à Rabat."}\n{broken\n{"id":"2","text":"The minister met his counterpart in London on Monday."}\n{"id":"3","text":""}\n{"id":"4","text":"التقى الوزير نظيره في الرباط."}\n')
    const receipts: Receipt[] = []
    const { counts } = await ingestInputs(['mixed.jsonl', 'missing.txt'], folder, (receipt) => receipts.push(receipt))
    expect(counts).toEqual({ added: 2, updated: 0, unchanged: 0, failed: 4 })
    expect(receipts.map(({ code }) => code)).toEqual([null, 'bad-json', 'unsupported-language', 'empty', null, 'not-found'])
  })

  it('links what a killed run left unlinked', async () => {
    await ingestInputs([writeLines(seeds)], folder)
    const whole = await events()
    await changeStore('killed.db')
    const lines = writeLines(seeds)
    await openRun('ingest')
    for await (const input of readInputs([lines], folder)) {
      if ('document' in input) await saveArticles([toArticleRecord(input.document, input.document.id ?? '', understood(input.document))])
    }
    expect(await events()).toEqual([])
    expect(await ingestInputs([lines], folder)).toMatchObject({ counts: { added: 0, unchanged: 5 }, changed: true, events: 5 })
    expect(await events()).toEqual(whole)
  })

  it('can run twice at once', async () => {
    await Promise.all([ingestInputs([writeLines(seeds)], folder), ingestInputs([path.join(folder, 'articles.jsonl')], folder)])
    expect(await articles()).toHaveLength(5)
    expect(await events()).toHaveLength(5)
  })
})

describe('relinkStore', () => {
  it('derives everything again and changes nothing that was derived by the same program', async () => {
    await ingestInputs(['seeds'], root)
    const before = [await articles(), await events(), await findRevision()]
    expect(await relinkStore()).toEqual({ articles: 5, failed: 0, events: 5 })
    expect([await articles(), await events()]).toEqual(before.slice(0, 2))
  })
})
