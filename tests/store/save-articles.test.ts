import { spawn } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { client } from '@/lib/store/client'
import { findAnnotations, listProfiles } from '@/lib/store/linking-articles'
import { findRevision } from '@/lib/store/state'
import { listRawArticles, saveAnnotations, saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { annotationOf, articleOf, articles, understandingWith } from './collection-articles'
import { typescriptLoader } from '@/lib/cli/run-tool'

const statuses = async (records: Parameters<typeof saveArticles>[0]): Promise<string[]> =>
  (await saveArticles(records)).map(({ status }) => status)

describe('saveArticles', () => {
  const file = useStore()

  it('adds articles, and leaves them alone the second time', async () => {
    expect(await statuses(articles)).toEqual(['added', 'added', 'added', 'added'])
    const before = await client().article.findMany()
    expect(await statuses(articles)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(await client().article.findMany()).toEqual(before)
  })

  it('gives back what was saved: profiles in the order of keys, texts in the order of arrival', async () => {
    await saveArticles(articles)
    expect(await Array.fromAsync(listProfiles())).toEqual(articles.map(({ key, understanding: { profile } }) => ({ key, profile })).toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    const texts = await findAnnotations([...articles.map(({ key }) => key), 'nobody'])
    expect([...texts].map(([key, annotation]) => [key, JSON.stringify(annotation)]).toSorted()).toEqual(articles.map(({ key, understanding: { annotation } }) => [key, annotation]).toSorted())
    expect(await Array.fromAsync(listRawArticles())).toEqual(articles.map(({ key, raw, contentHash }) => ({ key, raw, contentHash })))
  })

  it.each([
    ['fr', 'Ancien titre', 'Nouveau titre', 'Danemark'],
    ['ar', 'عنوان قديم', 'عنوان جديد', 'الدنمارك'],
  ] as const)('replaces a %s article whose content changed and keeps its address', async (language, title, newTitle, word) => {
    const names = [{ kind: 'country', key: 'DK', text: word }] as const
    await saveArticles([articleOf('a', { language, title, paragraphs: [word], names })])
    const before = await client().article.findUniqueOrThrow({ where: { key: 'a' } })
    expect(await statuses([articleOf('a', { language, title: newTitle, paragraphs: [`${word} ${word}`], names, published: '2026-01' })])).toEqual(['updated'])
    const after = await client().article.findUniqueOrThrow({ where: { key: 'a' } })
    expect(after).toMatchObject({ id: before.id, slug: before.slug, createdAt: before.createdAt, title: newTitle, day: '2026-01-01' })
  })

  it('counts the last content of a key that comes twice', async () => {
    const first = articleOf('a', { title: 'Un' })
    const last = articleOf('a', { title: 'Deux' })
    expect(await statuses([first, first, last])).toEqual(['added', 'unchanged', 'updated'])
    expect(await statuses([last])).toEqual(['unchanged'])
  })

  it('keeps one record of a source', async () => {
    await saveArticles(articles)
    await saveArticles([articleOf('z', { source: 'الرسالة' })])
    const sources = await client().source.findMany({ orderBy: { name: 'asc' }, select: { name: true, _count: true } })
    expect(sources).toEqual([{ name: 'La Lettre', _count: { articles: 2 } }, { name: 'الرسالة', _count: { articles: 2 } }])
  })

  it('loses a batch as a whole, keeps those before it, and completes the work the next time', async () => {
    const records = Array.from({ length: 120 }, (_, index) => articleOf(`a${index}`))
    const broken = records.map((record) => (record.key === 'a70' ? { ...record, contentHash: refused() } : record))
    await expect(saveArticles(broken)).rejects.toThrow()
    expect(await client().article.count()).toBe(50)
    const again = await statuses(records)
    expect(again.filter((status) => status === 'unchanged')).toHaveLength(50)
    expect(await client().article.count()).toBe(120)
  })

  it('is whole after its process was killed', async () => {
    await killAfterFirstBatch(file())
    const count = await client().article.count()
    expect(count).toBeGreaterThan(0)
    expect(count % 50).toBe(0)
  })

  it.each(['طنجة 🌉 «جسر»', 'a\'b"c\\d', 'line\u2028 tab\t', 'nul\u0000end', 'half \ud83c pair'])('keeps the characters of %j', async (title) => {
    await saveArticles([articleOf('a', { title, source: title.toWellFormed(), language: 'ar' })])
    const row = await client().article.findFirstOrThrow({ include: { source: true } })
    expect([row.title, row.source?.name]).toEqual([title.toWellFormed(), title.toWellFormed()])
  })

  it('raises the revision of the store when something changed', async () => {
    expect(await findRevision()).toBe(0)
    await saveArticles(articles)
    expect(await findRevision()).toBe(1)
    await saveArticles(articles)
    expect(await findRevision()).toBe(1)
  })
})

describe('saveAnnotations', () => {
  useStore()

  it('replaces only what is understood otherwise, of articles that are there', async () => {
    await saveArticles(articles)
    const understanding = understandingWith(annotationOf({ language: 'ar', title: 'عنوان أفضل', paragraphs: ['الدنمارك'] }), { of: 'risala' })
    const same = articles.filter(({ key }) => key !== 'risala')
    const contentHash = articles[1]?.contentHash ?? ''
    expect(await saveAnnotations([...same, { key: 'risala', contentHash, understanding }, { key: 'nobody', contentHash, understanding }])).toBe(1)
    const row = await client().article.findUniqueOrThrow({ where: { key: 'risala' } })
    expect(row).toMatchObject({ title: 'عنوان أفضل', contentHash: articles[1]?.contentHash, annotation: JSON.parse(understanding.annotation) })
  })

  it.each([['fr', 'Ancien titre', 'Nouveau titre'], ['ar', 'عنوان قديم', 'عنوان جديد']] as const)('leaves a %s text alone that was replaced meanwhile', async (language, title, newTitle) => {
    const before = articleOf('a', { language, title })
    await saveArticles([before])
    await saveArticles([articleOf('a', { language, title: newTitle })])
    expect(await saveAnnotations([{ ...before, understanding: understandingWith(annotationOf({ language, title: `${title} !` })) }])).toBe(0)
    expect(await client().article.findUniqueOrThrow({ where: { key: 'a' } })).toMatchObject({ title: newTitle })
  })
})

/** What the database must refuse in a column that may not be empty. */
function refused(): string {
  return JSON.parse('null')
}

/** Saves articles without end in another process and kills it some way into its second batch or later. */
function killAfterFirstBatch(store: string): Promise<void> {
  const script = `
    import { saveArticles } from './lib/store/save-articles'
    import { articleOf } from './tests/store/collection-articles'
    for (let batch = 0; ; batch += 1) {
      await saveArticles(Array.from({ length: 50 }, (_, i) => articleOf('a' + (batch * 50 + i))))
      console.log(batch)
    }`
  const child = spawn(process.execPath, [...typescriptLoader, '--conditions=react-server', '--input-type=module', '--eval', script], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATABASE_URL: `file:${store}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 60))
  return new Promise((resolve) => child.once('close', () => resolve()))
}
