import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, listSounds } from '@/lib/text/name-sounds'
import { countConsonants, soundDistance, soundSimilarity } from '@/lib/text/sound-distance'

const consonants = fc.stringMatching(/^[BPVFTDJGKQXSZCLMNR]{0,6}$/)
const sounds = fc.stringMatching(/^[BPVFTDJGKQXSZCLMNRH1234aeiouwyqhAWYUI@]{0,8}$/)

/** Weighted edit distance by its definition, on consonants, whose loss costs 1 wherever they stand. */
function distanceByDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const swap = soundDistance(left.charAt(0), right.charAt(0))
  return Math.min(
    swap + distanceByDefinition(left.slice(1), right.slice(1)),
    1 + distanceByDefinition(left.slice(1), right),
    1 + distanceByDefinition(left, right.slice(1)),
  )
}

const same: readonly [latin: string, arabic: string][] = [
  ['Hammouchi', 'حموشي'], ['Choudhry', 'شودري'], ['Veaux', 'فو'], ['Macron', 'ماكرون'], ['Poutine', 'بوتين'], ['Zelensky', 'زيلينسكي'],
  ['Barnier', 'بارنييه'], ['Deschamps', 'ديشان'], ['Benoît', 'بونوا'], ['Guterres', 'غوتيريش'], ['Tshisekedi', 'تشيسيكيدي'], ['Djokovic', 'دجوكوفيتش'],
]
const other: readonly [latin: string, arabic: string][] = [
  ['Mohamed', 'محمود'], ['Mahmoud', 'محمد'], ['Hassan', 'حسين'], ['Hosni', 'حسن'], ['Messi', 'موسى'], ['Sunak', 'سونكو'], ['Veaux', 'فاي'], ['Nabila', 'نبيل'],
]
const best = (latin: string, arabic: string) =>
  Math.max(...listSounds(foldName(latin)).flatMap((left) => listSounds(foldName(arabic)).map((right) => soundSimilarity(left, right))))

describe('the distance of sounds', () => {
  it('is the edit distance of its definition', () => {
    fc.assert(fc.property(consonants, consonants, (left, right) => {
      expect(soundDistance(left, right)).toBeCloseTo(distanceByDefinition(left, right), 9)
    }))
  })

  it('is the same both ways, and nothing from a name to itself', () => {
    fc.assert(fc.property(sounds, sounds, (left, right) => {
      expect(soundDistance(left, right)).toBeCloseTo(soundDistance(right, left), 9)
      expect(soundDistance(left, left)).toBe(0)
      expect(soundSimilarity(left, right)).toBeGreaterThanOrEqual(0)
      expect(soundSimilarity(left, right)).toBeLessThanOrEqual(1)
    }))
  })

  it.each(same)('hears %s in %s', (latin, arabic) => {
    expect(best(latin, arabic)).toBeGreaterThanOrEqual(0.845)
  })

  it.each(other)('does not hear %s in %s', (latin, arabic) => {
    expect(best(latin, arabic)).toBeLessThan(0.845)
  })

  it('counts consonants, not vowels', () => {
    expect(countConsonants('HMWCY')).toBe(3)
    expect(countConsonants('@Wa')).toBe(0)
  })
})
