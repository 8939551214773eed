import { describe, expect, it } from 'vitest'
import { articleKey } from '@/lib/cli/article-record'
import { receiptLine } from '@/lib/cli/print'
import { progressLine } from '@/lib/cli/progress'
import type { Receipt } from '@/lib/model/run'
import { toDocument } from '@/lib/ingest/to-document'

describe('receiptLine', () => {
  const receipt: Receipt = { input: 'seeds/001.txt', status: 'added', code: null, details: {}, article: '001', language: 'ar' }

  it('says what became of an input', () => {
    expect(receiptLine(receipt)).toBe('+ added     seeds/001.txt (ar)')
  })

  it('says in both languages why an input failed', () => {
    const line = receiptLine({ ...receipt, status: 'failed', code: 'binary', language: null })
    expect(line).toMatch(/^! failed +seeds\/001\.txt: .*fichier de texte.* \/ .*\p{Script=Arabic}/u)
  })

  it('writes a limit with its unit, grouped as readers do', () => {
    const failed: Receipt = { ...receipt, status: 'failed', language: null }
    const tooLong = receiptLine({ ...failed, code: 'too-long', details: { field: 'text', limit: '500000' } })
    expect(tooLong).toMatch(/500\D000\scaractères au plus\..* \/ .*«text».*500\D000/u)
    expect(receiptLine({ ...failed, code: 'too-large', details: { limit: '20 MB' } })).toContain('(20 MB)')
    expect(receiptLine({ ...failed, code: 'fetch-failed', details: { reason: 'HTTP 404' } })).toContain('HTTP 404')
  })
})

describe('progressLine', () => {
  it.each([
    [[12, 24, 2], 'Reading [############------------] 12 / 24, 6/s'],
    [[2400, null, 1], 'Reading 2,400, 2,400/s'],
    [[0, 0, 1], 'Reading [########################] 0 / 0, 0/s'],
  ] as const)('draws %j', ([done, total, seconds], line) => {
    expect(progressLine('Reading', done, total, seconds)).toBe(line)
  })
})

describe('articleKey', () => {
  const text = 'نص المقال'
  it.each([
    ['the given id', { id: 'ا-1', text }, 'x.jsonl:1', /^ا-1$/],
    ['its address', { url: 'https://example.ma/1', text }, 'x.jsonl:1', /^url-[0-9a-f]{16}$/],
    ['its file and words', { text }, 'folder/بلاغ.txt', /^بلاغ-[0-9a-f]{16}$/],
    ['its file and words, without the line', { text }, 'folder/list.jsonl:12', /^list-[0-9a-f]{16}$/],
  ])('is %s', (_, record, input, key) => {
    expect(articleKey(toDocument(record), input)).toMatch(key)
  })
})
