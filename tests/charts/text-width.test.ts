import { describe, expect, it } from 'vitest'
import { textWidth } from '@/lib/charts/text-width'

describe('the width of a text', () => {
  it.each([
    // Measured in Chromium at 100 pixels, in the faces of the pages.
    ['Maroc', 300],
    ['Branly Martial Oupolo', 1058],
    ['فرنسا', 226],
    ['عبد اللطيف حموشي', 793],
    ['محمد سامي الرحمان', 812],
  ])('of %s is guessed, rather too wide than too narrow', (text, measured) => {
    expect(textWidth(text, 100) / measured).toBeGreaterThan(0.95)
    expect(textWidth(text, 100) / measured).toBeLessThan(1.25)
  })

  it('grows with the size, and a vowel sign of Arabic has none', () => {
    expect(textWidth('Rabat', 26)).toBeCloseTo(2 * textWidth('Rabat', 13))
    expect(textWidth('عُمان', 10)).toBe(textWidth('عمان', 10))
    expect(textWidth('', 10)).toBe(0)
  })
})
