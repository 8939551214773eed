import { describe, expect, it } from 'vitest'
import { toDocument } from '@/lib/ingest/to-document'
import { DOCUMENT_LIMITS } from '@/lib/model/document'

describe('toDocument', () => {
  it.each([
    ['French', { text: 'Un communiqué.', title: ' Visite ', published: '2026-01-21T10:00:00+01:00' }, { title: 'Visite', published: '2026-01-21' }],
    ['Arabic', { id: 12, text: 'بيان', url: '', source: 'جريدة' }, { id: '12', url: null, source: 'جريدة' }],
    ['half a character', { id: 'a\ud800', text: 'نص\udfff' }, { id: 'a\ufffd', text: 'نص\ufffd' }],
  ])('checks and completes a record in %s', (_, record, expected) => {
    expect(toDocument(record)).toMatchObject(expected)
  })

  it.each([
    ['no text', { title: 'x' }, 'bad-record'],
    ['an empty text', { text: ' \n ' }, 'empty'],
    ['a text without letters', { text: '… 12:30 …' }, 'no-text'],
    ['a date that is none', { text: 'نص', published: '2026-13-01' }, 'bad-record'],
    ['a text over the limit', { text: 'ا'.repeat(DOCUMENT_LIMITS.text + 1) }, 'too-large'],
    ['a list', ['نص'], 'bad-record'],
    ['nothing', null, 'bad-record'],
  ])('refuses %s', (_, record, code) => {
    expect(() => toDocument(record)).toThrow(expect.objectContaining({ code }))
  })
})
