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
    ['https://journal.example/a/1?utm_source=x#haut', 'https://journal.example/a/1'],
    [' https://journal.example/بلاغ ', 'https://journal.example/%D8%A8%D9%84%D8%A7%D8%BA'],
    ['javascript:alert(1)', null],
    ['/a/1', null],
    ['sans adresse', null],
    [null, null],
  ])('keeps of the address %s what is on the web', (url, expected) => {
    expect(toDocument({ text: 'بيان', url }).url).toBe(expected)
  })

  it('says the same of a document that it checked before', () => {
    const document = toDocument({ text: 'بيان', url: 'https://journal.example/ar/بلاغ?p=1&fbclid=z' })
    expect(toDocument(document)).toEqual(document)
  })

  it.each([
    ['an address that is no string', { text: 'نص', url: 12 }, 'bad-record'],
    ['no text', { title: 'x' }, 'bad-record'],
    ['an empty text', { text: ' \n ' }, 'empty'],
    ['a text without letters', { text: '… 12:30 …' }, 'no-text'],
    ['a date that is none', { text: 'نص', published: '2026-13-01' }, 'bad-record'],
    ['a text over the limit', { text: 'ا'.repeat(DOCUMENT_LIMITS.text + 1) }, 'too-long'],
    ['a title over the limit', { text: 'Texte', title: 'é'.repeat(DOCUMENT_LIMITS.title + 1) }, 'too-long'],
    ['a list', ['نص'], 'not-a-record'],
    ['a bare text', 'Texte', 'not-a-record'],
    ['nothing', null, 'not-a-record'],
  ])('refuses %s', (_, record, code) => {
    expect(() => toDocument(record)).toThrow(expect.objectContaining({ code }))
  })
})
