import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareRuns, sketchText } from '@/lib/linking/copy-sketch'
import { SeededRandom } from '../bench/seeded-random'

const sketch = (...texts: string[]) => sketchText({ paragraphs: texts.map((text) => ({ kind: 'body', text, language: 'fr' })) })

/** The same by the book: the set of all runs of five words, as text. */
function listRuns(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

function shareExactly(left: string, right: string): number {
  const [one, other] = [listRuns(left), listRuns(right)]
  const common = [...one].filter((run) => other.has(run)).length
  return common === 0 ? 0 : common / Math.min(one.size, other.size)
}

/** A text of invented words: letters without accents or marks, so that they are what they are when normalised. */
function invent(random: SeededRandom, length: number, letters: string): string[] {
  return Array.from({ length }, () => Array.from({ length: random.between(2, 9) }, () => letters[random.between(0, letters.length - 1)]).join(''))
}

const FRENCH = [
  'M. Diallo a reçu lundi à Rabat l’ambassadeur du Chili, venu lui remettre une lettre.',
  'Ils ont parlé de la formation des policiers et des fouilles de trois ports.',
  'La visite prend fin mercredi par un dîner au palais.',
]
const ARABIC = [
  'استقبل السيد ديالو يوم الاثنين بالرباط سفير الشيلي الذي سلمه رسالة.',
  'وتناول الجانبان تكوين رجال الشرطة وتفتيش ثلاثة موانئ.',
  'وتنتهي الزيارة يوم الأربعاء بعشاء في القصر.',
]

describe.each([['French', FRENCH, ARABIC], ['Arabic', ARABIC, FRENCH]])('the runs of words of a %s text', (_, text, other) => {
  it('are all its own, and none of another text’s', () => {
    expect(shareRuns(sketch(...text), sketch(...text))).toBe(1)
    expect(shareRuns(sketch(...text), sketch(...other))).toBe(0)
  })

  it('are all in the whole text when its last sentence is missing: the shorter text counts', () => {
    expect(shareRuns(sketch(...text), sketch(...text.slice(0, 2)))).toBe(1)
  })

  it('run on over paragraphs, and small letters, marks and commas do not matter', () => {
    expect(shareRuns(sketch(text.join(' ')), sketch(...text))).toBe(1)
    expect(shareRuns(sketch(text.join(' ').toUpperCase().replaceAll(',', ' –')), sketch(...text))).toBe(1)
  })

  it('are partly shared when sentences are told in another order', () => {
    const turned = [text[2], text[0], text[1]].map(String)
    expect(shareRuns(sketch(...text), sketch(...turned))).toBeCloseTo(shareExactly(text.join(' '), turned.join(' ')))
  })
})

describe('a text of fewer than five words', () => {
  it.each(['Rabat, le 3 mars', 'الرباط في 3 مارس', ''])('has no run to share: "%s"', (text) => {
    expect(shareRuns(sketch(text), sketch(text))).toBe(0)
  })
})

const words = fc.array(fc.constantFrom('a', 'le', 'ministre', 'recoit', 'port', 'في', 'سفير', 'رسالة'), { maxLength: 100 }).map((list) => list.join(' '))

describe('the share of two texts', () => {
  it('is exact and symmetric as long as all runs are kept', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(shareRuns(sketch(left), sketch(right))).toBeCloseTo(shareExactly(left, right))
        expect(shareRuns(sketch(right), sketch(left))).toBe(shareRuns(sketch(left), sketch(right)))
      }),
    )
  })

  it.each([['Latin', 'abcdefghilmnoprstuv'], ['Arabic', 'بتثجحخدذرزسشصضطظعغفقكلمن']])('is estimated from a sample when they are long, in %s letters: on the mean exact, and seldom far off', (_, letters) => {
    const random = new SeededRandom(5)
    const errors = Array.from({ length: 75 }, (__, at) => {
      const common = invent(random, 20 + 24 * at, letters)
      const [left, right] = [1200, 900].map((length) => [...common, ...invent(random, length, letters)].join(' '))
      const [one, other] = [sketch(left ?? ''), sketch(right ?? '')]
      expect(shareRuns(other, one)).toBe(shareRuns(one, other))
      return shareRuns(one, other) - shareExactly(left ?? '', right ?? '')
    })
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(Math.abs(mean(errors))).toBeLessThan(0.02)
    expect(mean(errors.map(Math.abs))).toBeLessThan(0.06)
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.25)
  })

  it('is on the mean exact too for a brief beside a text ten times as long', () => {
    const random = new SeededRandom(7)
    const letters = 'بتثجحخدذرزسشصضطظعغف'
    const errors = Array.from({ length: 150 }, (__, at) => {
      const long = invent(random, 600, letters)
      const brief = [...long.slice(100, 100 + (at % 6) * 12), ...invent(random, 60 - (at % 6) * 12, letters)].join(' ')
      return shareRuns(sketch(long.join(' ')), sketch(brief)) - shareExactly(long.join(' '), brief)
    })
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.03)
  })

  it('keeps few numbers of a text of any length, in ascending order', () => {
    const { hashes, step } = sketch(invent(new SeededRandom(2), 20_000, 'abcdefgh').join(' '))
    expect(hashes.length).toBeLessThanOrEqual(512)
    expect(hashes.length).toBeGreaterThan(128)
    expect(hashes).toEqual(hashes.toSorted((one, other) => one - other))
    expect(hashes.every((hash) => hash % step === 0)).toBe(true)
  })
})
