import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IN_TITLE, paragraphOffsets, spanAt, spotOf } from '@/lib/linking/text-spots'

const textsOf = (...texts: string[]) => texts.map((text) => ({ text }))
const roundTrip = (paragraphs: { text: string }[], paragraph: number, start: number, end: number) =>
  spanAt(spotOf({ paragraph, start, end }, paragraphOffsets(paragraphs)), paragraphs)

describe('a span as one number', () => {
  it.each([
    ['ministre', 'Le ministre a reçu Anna Berg.'],
    ['Berg', 'Le ministre a reçu Anna Berg.'],
    ['الوزير', 'استقبل الوزير آنا بيرغ.'],
    ['بيرغ', 'استقبل الوزير آنا بيرغ.'],
    ['lundi', 'Rabat, lundi'],
    ['الرباط', 'الرباط'],
  ])('comes back: %s', (word, text) => {
    const paragraphs = textsOf('Titre', '', text, 'خاتمة')
    const start = text.indexOf(word)
    expect(roundTrip(paragraphs, 2, start, start + word.length)).toEqual({ paragraph: 2, start, end: start + word.length })
  })

  it('comes back for every word of any paragraphs, and empty ones are no hindrance', () => {
    const place = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'م', 'ق', ' ', '😀'), maxLength: 40 }), { minLength: 1, maxLength: 6 }).chain((texts) =>
      fc.nat({ max: texts.length - 1 }).chain((paragraph) => {
        const { length } = texts[paragraph] ?? ''
        return fc.tuple(fc.nat({ max: length }), fc.nat({ max: length })).map(([one, other]) => ({ texts, span: { paragraph, start: Math.min(one, other), end: Math.max(one, other) } }))
      }),
    )
    fc.assert(
      fc.property(place, ({ texts, span }) => {
        expect(roundTrip(textsOf(...texts), span.paragraph, span.start, span.end)).toEqual(span)
      }),
    )
  })

  it('is a number of its own for each place: no two words of a text have the same', () => {
    const paragraphs = textsOf('un mot', 'un mot', 'كلمة')
    const offsets = paragraphOffsets(paragraphs)
    const spots = paragraphs.flatMap(({ text }, paragraph) => Array.from(text, (_, start) => spotOf({ paragraph, start, end: start + 1 }, offsets)))
    expect(new Set(spots).size).toBe(spots.length)
  })

  it('stands for the title where there is no span, and the other way round', () => {
    expect(spotOf(null, [0])).toBe(IN_TITLE)
    expect(spanAt(IN_TITLE, textsOf('Rabat', 'الرباط'))).toBeNull()
  })

  it('keeps where a word of more than 255 letters begins, and as much of it as fits', () => {
    expect(roundTrip(textsOf('a', 'م'.repeat(300)), 1, 0, 300)).toEqual({ paragraph: 1, start: 0, end: 255 })
  })

  it('fits 32 bits in a text of millions of letters, and is given up beyond', () => {
    const far = 8_388_000
    const paragraphs = textsOf('x'.repeat(far), 'كلمة أخيرة')
    const spot = spotOf({ paragraph: 1, start: 5, end: 10 }, paragraphOffsets(paragraphs))
    expect(Int32Array.of(spot)[0]).toBe(spot)
    expect(spanAt(spot, paragraphs)).toEqual({ paragraph: 1, start: 5, end: 10 })
    expect(spotOf({ paragraph: 1, start: 700, end: 705 }, [0, far])).toBe(IN_TITLE)
  })
})
