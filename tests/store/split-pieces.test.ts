import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityLink } from '@/lib/model/view'
import { splitPieces, type LinkedSpan } from '@/lib/store/split-pieces'

const entity = (key: string): EntityLink => ({ kind: 'country', key, slug: key, name: { text: key, language: 'fr' } })

function spanOf(text: string, words: string, key: string): LinkedSpan {
  const start = text.indexOf(words)
  return { start, end: start + words.length, entity: entity(key) }
}

describe('splitPieces', () => {
  it.each([
    ['Le Danemark voisin', ['Danemark'], ['Le ', '[Danemark]', ' voisin']],
    ['استقبل سفيرة الدنمارك بالرباط', ['الدنمارك'], ['استقبل سفيرة ', '[الدنمارك]', ' بالرباط']],
    ['Danemark', ['Danemark'], ['[Danemark]']],
    ['royaume du Danemark', ['Danemark', 'royaume du Danemark'], ['[royaume du Danemark]']],
    ['مملكة الدنمارك', ['الدنمارك', 'مملكة الدنمارك'], ['[مملكة الدنمارك]']],
    ['Rien', [], ['Rien']],
    ['', [], []],
  ])('cuts "%s" at %j', (text, names, expected) => {
    const pieces = splitPieces(text, names.map((words) => spanOf(text, words, words)))
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`))).toEqual(expected)
  })

  it('ignores spans that are not in the text', () => {
    expect(splitPieces('abc', [{ start: 2, end: 9, entity: entity('x') }, { start: 1, end: 1, entity: entity('y') }])).toEqual(['abc'])
  })

  it('never loses or repeats a character', () => {
    const span = fc.record({ start: fc.integer({ min: 0, max: 12 }), end: fc.integer({ min: 0, max: 12 }), entity: fc.constant(entity('x')) })
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(span), (text, spans) => {
        const pieces = splitPieces(text, spans).map((piece) => (typeof piece === 'string' ? piece : piece.text))
        expect(pieces.join('')).toBe(text)
        expect(pieces.every((piece) => piece.length > 0)).toBe(true)
      }),
    )
  })
})
