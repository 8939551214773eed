import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutClitics } from '@/lib/text/arabic-clitics'

const cases: readonly [word: string, readings: string[]][] = [
  ['وبالرباط', ['وبالرباط', 'بالرباط', 'الرباط', 'رباط']],
  ['للمغرب', ['للمغرب', 'لمغرب', 'مغرب']],
  ['والغابون', ['والغابون', 'الغابون', 'غابون']],
  ['فاستقبل', ['فاستقبل', 'استقبل']],
  ['مغرب', ['مغرب']],
  ['والي', ['والي', 'الي']],
  ['به', ['به']],
  ['rabat', ['rabat']],
  ['', ['']],
]

describe('withoutClitics', () => {
  it.each(cases)('reads %s', (word, readings) => {
    expect(withoutClitics(word)).toEqual(readings)
  })

  it.each([
    ['ولقطر', 'قطر'], ['كفرنسا', 'فرنسا'], ['كالوزير', 'وزير'], ['وسيستقبل', 'يستقبل'], ['ستنعقد', 'تنعقد'],
  ])('reads %s also as %s', (word, reading) => {
    expect(withoutClitics(word)).toContain(reading)
  })

  it.each([
    ['كريم', 'ريم'], ['كمال', 'مال'], ['سلمان', 'لمان'], ['سعيد', 'عيد'], ['فاس', 'اس'], ['بن', 'ن'],
  ])('does not read %s as %s', (word, other) => {
    expect(withoutClitics(word)).not.toContain(other)
  })

  it('gives the word first, then ever shorter ends of it, each once', () => {
    fc.assert(fc.property(fc.stringMatching(/^[وفبلكسامرت]{0,10}$/), (word) => {
      const readings = withoutClitics(word)
      expect(readings[0]).toBe(word)
      expect(new Set(readings).size).toBe(readings.length)
      for (const [index, reading] of readings.entries()) {
        expect(word.endsWith(reading)).toBe(true)
        expect(reading.length).toBeLessThanOrEqual(readings[index - 1]?.length ?? word.length)
      }
    }))
  })
})
