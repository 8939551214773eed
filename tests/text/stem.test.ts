import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { stem } from '@/lib/text/stem'
import { arabicByAnotherHand, arabicHeldOut, arabicTuned, frenchByAnotherHand, frenchHeldOut, frenchTuned } from './data/stems'

interface Score {
  precision: number
  recall: number
  f1: number
}

/** Over all pairs of forms: are those of one word, and only those, given one stem? */
function score(groups: string, language: Language): Score {
  const forms = groups.trim().split('\n').flatMap((line, word) => line.split(/\s+/).map((form) => ({ word, stem: stem(normalise(form), language) })))
  const count = { together: 0, wrongly: 0, apart: 0 }
  forms.forEach((left, index) => {
    for (const right of forms.slice(index + 1)) {
      if (left.word === right.word) count[left.stem === right.stem ? 'together' : 'apart'] += 1
      else if (left.stem === right.stem) count.wrongly += 1
    }
  })
  const precision = count.together / (count.together + count.wrongly)
  const recall = count.together / (count.together + count.apart)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const floors: readonly [name: string, groups: string, language: Language, precision: number, f1: number][] = [
  ['Arabic, tuned on', arabicTuned, 'ar', 1, 0.98],
  ['Arabic, held out', arabicHeldOut, 'ar', 1, 0.94],
  ['Arabic, by another hand', arabicByAnotherHand, 'ar', 0.99, 0.96],
  ['French, tuned on', frenchTuned, 'fr', 1, 0.97],
  ['French, held out', frenchHeldOut, 'fr', 0.94, 0.92],
  ['French, by another hand', frenchByAnotherHand, 'fr', 0.99, 0.88],
]

const apart: readonly [language: Language, left: string, right: string][] = [
  ['ar', 'مدير', 'مديرية'],
  ['ar', 'عمل', 'عملية'],
  ['ar', 'كتاب', 'كاتب'],
  ['ar', 'سفير', 'سفارة'],
  ['ar', 'محاكمة', 'محكمة'],
  ['ar', 'معاهدة', 'معاهد'],
  ['ar', 'نداي', 'نداء'],
  ['ar', 'وزير', 'زير'],
  ['ar', 'والي', 'ولي'],
  ['fr', 'parti', 'partenaire'],
  ['fr', 'parlement', 'parler'],
  ['fr', 'police', 'politique'],
]

describe('stem', () => {
  it.each(floors)('puts the forms of a word together: %s', (_name, groups, language, precision, f1) => {
    const measured = score(groups, language)
    expect(measured.precision).toBeGreaterThanOrEqual(precision)
    expect(measured.f1).toBeGreaterThanOrEqual(f1)
  })

  it.each(apart)('%s: keeps %s and %s apart', (language, left, right) => {
    expect(stem(normalise(left), language)).not.toBe(stem(normalise(right), language))
  })

  it('leaves figures, short words and the other script as they are', () => {
    for (const word of ['2026', '2,29', 'roi', 'dgsn2', 'رباط']) expect(stem(word, 'fr')).toBe(word)
    for (const word of ['2026', 'rabat', 'من', 'ب']) expect(stem(word, 'ar')).toBe(word)
  })

  it('never makes a word longer by more than a letter, nor empty', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$|^[ابتثجحخدرزسشصضطعغفقكلمنهويء]{1,14}$/), fc.constantFrom<Language>('fr', 'ar'), (word, language) => {
      const stemmed = stem(word, language)
      expect(stemmed).not.toBe('')
      expect(stemmed.length).toBeLessThanOrEqual(word.length + 1)
    }))
  })
})
