import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/ingest/read-markdown'

describe('readMarkdown', () => {
  it.each([
    ['French', '---\ntitre: Visite\ndate: 2026-01-21\n---\nTexte **gras**.', { title: 'Visite', published: '2026-01-21', text: 'Texte gras.' }],
    ['Arabic', '# عنوان\n\nنص المقال.\n\n> اقتباس', { title: 'عنوان', text: 'نص المقال.\nاقتباس' }],
  ])('reads a file in %s', (_, source, expected) => {
    expect(readMarkdown(source)).toMatchObject(expected)
  })

  it('gives up on a text that takes the parser minutes', () => {
    expect(() => readMarkdown(`نص ${'[a]('.repeat(20_000)}`, 50)).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})
