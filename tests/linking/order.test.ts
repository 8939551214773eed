import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodePoint } from '@/lib/linking/order'

describe('the order of code points', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', 'م', 'ﷺ', '😀', '😁', '\uE000', '\uD7FF', '\u{10FFFF}'), maxLength: 5 })

  it('is that of the bytes of UTF-8, in which SQLite has its rows', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(byCodePoint(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)))
      }),
      { numRuns: 500 },
    )
  })
})
