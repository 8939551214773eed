import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { understood } from '@/tests/support/understood'
import { toArticleRecord } from '@/lib/cli/article-record'
import { giveVerdict } from '@/lib/cli/give-verdict'
import { linkStore } from '@/lib/cli/link-store'
import { relinkStore } from '@/lib/cli/relink-store'
import { SourceDocument } from '@/lib/model/document'
import { listExportArticles } from '@/lib/store/export'
import { isLastRunCutShort, openRun } from '@/lib/store/runs'
import { saveArticles } from '@/lib/store/save-articles'
import { findRevision } from '@/lib/store/state'
import { listVerdicts, saveVerdict } from '@/lib/store/verdicts'
import { useStore } from '@/tests/support/store'
import { typescriptLoader } from '@/lib/cli/run-tool'

/** Two reports of one reception, one of another; the second has an Arabic id. */
const TEXTS = {
  danemark: 'Le ministre de l’Intérieur a reçu mercredi 21 janvier 2026 à Rabat l’ambassadeur du Danemark.',
  الدنمارك: 'استقبل وزير الداخلية يوم الأربعاء 21 يناير 2026 بالرباط سفير الدنمارك.',
  chili: 'Le ministre de la Justice a reçu lundi 3 mars 2025 à Fès l’ambassadrice du Chili.',
}

async function fill(): Promise<void> {
  const documents = Object.entries(TEXTS).map(([id, text]) => SourceDocument.parse({ id, text }))
  await saveArticles(documents.map((document) => toArticleRecord(document, document.id ?? '', understood(document))))
  await linkStore()
}

/** Whether two articles report one event. */
async function areTogether(left: string, right: string): Promise<boolean> {
  const events = new Map((await Array.fromAsync(listExportArticles())).map(({ id, events }) => [id, events]))
  return (events.get(left) ?? []).some((event) => events.get(right)?.includes(event))
}

describe('giveVerdict', () => {
  useStore(fill)

  it('parts what linking joined, until it is forgotten', async () => {
    expect(await areTogether('danemark', 'الدنمارك')).toBe(true)
    expect(await giveVerdict('danemark', 'الدنمارك', 'different')).toMatchObject({ status: 'kept', before: null, now: 'different', linked: true })
    expect(await areTogether('danemark', 'الدنمارك')).toBe(false)
    expect(await giveVerdict('الدنمارك', 'danemark', 'forget')).toMatchObject({ status: 'forgotten', before: 'different', now: null })
    expect(await areTogether('danemark', 'الدنمارك')).toBe(true)
    expect(await listVerdicts()).toEqual([])
  })

  it('joins what linking kept apart, and replaces an earlier word', async () => {
    await giveVerdict('chili', 'الدنمارك', 'different')
    expect(await giveVerdict('الدنمارك', 'chili', 'same')).toMatchObject({ status: 'changed', before: 'different', now: 'same' })
    expect(await areTogether('chili', 'الدنمارك')).toBe(true)
  })

  it.each([['different', 'danemark', false], ['same', 'chili', true]] as const)('is still obeyed after everything was derived again (%s)', async (word, other, together) => {
    await giveVerdict('الدنمارك', other, word)
    await relinkStore()
    expect(await areTogether('الدنمارك', other)).toBe(together)
    expect(await listVerdicts()).toHaveLength(1)
  })

  it('leaves the store as it is when nothing is new', async () => {
    await giveVerdict('chili', 'danemark', 'unsure')
    const revision = await findRevision()
    expect(await giveVerdict('danemark', 'chili', 'unsure')).toMatchObject({ status: 'unchanged', linked: false })
    expect(await giveVerdict('danemark', 'الدنمارك', 'forget')).toMatchObject({ status: 'unchanged', now: null, linked: false })
    expect(await findRevision()).toBe(revision)
  })

  it('links what a killed command left unlinked', async () => {
    await openRun('verdict')
    await saveVerdict({ left: 'danemark', right: 'الدنمارك', word: 'different' })
    expect(await giveVerdict('danemark', 'الدنمارك', 'different')).toMatchObject({ status: 'unchanged', linked: true })
    expect(await areTogether('danemark', 'الدنمارك')).toBe(false)
    expect(await isLastRunCutShort()).toBe(false)
  })

  it('forgets a word on an article that is gone', async () => {
    await saveVerdict({ left: 'danemark', right: 'غائب', word: 'same' })
    expect(await giveVerdict('غائب', 'danemark', 'forget')).toMatchObject({ status: 'forgotten' })
    expect(await listVerdicts()).toEqual([])
  })

  it.each([
    ['an article that is not in the store', ['danemark', 'غائب', 'same'], /no article "غائب" in the store/],
    ['an article that nobody spoke of', ['nowhere', 'danemark', 'forget'], /no article "nowhere"/],
    ['one article with itself', ['الدنمارك', 'الدنمارك', 'same'], /one article: a verdict is about two/],
    ['an unknown word', ['danemark', 'chili', 'ربما'], /"ربما" is no verdict: say same, different, unsure or forget\./],
  ] as const)('refuses %s', async (_, [left, right, word], sentence) => {
    expect(await giveVerdict(left, right, word)).toMatchObject({ refusal: expect.stringMatching(sentence) })
    expect(await listVerdicts()).toEqual([])
  })
})

describe('npm run verdict', () => {
  useStore(fill)
  const root = path.resolve(import.meta.dirname, '../..')
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [...typescriptLoader, '--conditions=react-server', 'lib/cli/verdict.ts', ...words], { cwd: root, encoding: 'utf8', env: process.env })

  it('says what became of a word, and fails with a sentence when it refuses', () => {
    expect(run('danemark', 'nowhere', 'same')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^There is no article "nowhere".*\n$/) })
    expect(run('danemark', 'الدنمارك', 'different')).toMatchObject({ status: 0, stdout: '+ kept      danemark ~ الدنمارك: different\n', stderr: 'The two report no event in common.\n' })
    expect(run('chili', 'danemark', 'same').status).toBe(0)
    const answer = run('chili', 'الدنمارك', 'same')
    expect(answer.status).toBe(0)
    expect(answer.stdout).toContain('! contradiction: ')
    expect(run().stdout.split('\n').slice(0, 3).map((line) => line.slice(0, 9).trim())).toEqual(['same', 'same', 'different'])
  })
})
