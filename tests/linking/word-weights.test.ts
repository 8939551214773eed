import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { TERM_KINDS, type TermKind } from '@/lib/linking/packed-terms'
import type { Bag, TermBags } from '@/lib/linking/term-bags'
import { weighWords } from '@/lib/linking/word-weights'

const bagOf = (ids: readonly number[]): Bag => ({ ids: Int32Array.from(ids), counts: new Int32Array(ids.length).fill(3), spots: new Int32Array(ids.length) })
const textOf = (language: Language, ids: readonly number[]): TermBags => ({
  language,
  words: bagOf(ids.filter((id) => id < 10)),
  names: bagOf(ids.filter((id) => id >= 10 && id < 20)),
  figures: bagOf(ids.filter((id) => id >= 20)),
})
/** Words 0 to 4 are French, 5 to 9 Arabic; 10 to 19 are names, 20 to 29 figures. */
const SIZE = 30
const kindOf = (id: number): TermKind => (id < 10 ? 'words' : id < 20 ? 'names' : 'figures')
const terms = (language: Language) =>
  fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { maxLength: 12 }).map((ids) => ids.filter((id) => id >= 10 || id < 5 === (language === 'fr')).toSorted((one, other) => one - other))
const article = fc.constantFrom('fr' as const, 'ar' as const).chain((language) =>
  fc.array(terms(language), { minLength: 1, maxLength: 3 }).map((units) => ({ language, units })))

describe('how telling a term is', () => {
  it('follows from the number of articles that have it, however often and in however many of its units', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 15 }), (articles) => {
        const { weigh } = weighWords(articles.map(({ language, units }) => units.map((ids) => textOf(language, ids))), SIZE)
        for (let id = 0; id < SIZE; id++) {
          for (const language of ['fr', 'ar'] as const) {
            if (id < 10 && id < 5 !== (language === 'fr')) continue
            const having = articles.filter(({ units }) => units.some((ids) => ids.includes(id))).length
            // A word is rare among the texts of its language, a name or a figure among all.
            const among = id < 10 ? articles.filter((one) => one.language === language).length : articles.length
            expect(weigh(id, kindOf(id), language)).toBeCloseTo(Math.max(0, Math.log((among + 1) / (having + 0.5))))
          }
        }
      }),
    )
  })

  it('is most for what one article alone has, and next to nothing for what all have', () => {
    const articles = Array.from({ length: 150 }, (_, at) => [textOf(at % 2 ? 'ar' : 'fr', at === 0 ? [10, 20] : [10])])
    const { weigh, most } = weighWords(articles, SIZE)
    expect(weigh(20, 'figures', 'fr')).toBeCloseTo(most)
    expect(most).toBeCloseTo(4.6, 1)
    expect(weigh(10, 'names', 'ar')).toBeLessThan(0.01)
    expect(weigh(10, 'names', 'ar')).toBeGreaterThan(0)
  })

  it('counts words of each language among the texts of that language', () => {
    const articles = [...Array.from({ length: 30 }, () => [textOf('fr', [0])]), [textOf('ar', [5])], [textOf('ar', [5, 6])]]
    const { weigh } = weighWords(articles, SIZE)
    expect(weigh(6, 'words', 'ar')).toBeLessThan(weigh(1, 'words', 'fr'))
    expect(weigh(5, 'words', 'ar')).toBeLessThan(0.3)
  })

  it('has a scale even where there is nothing', () => {
    const { weigh, most } = weighWords([], SIZE)
    expect([most, ...TERM_KINDS.map((kind) => weigh(0, kind, 'fr'))]).toEqual([1, Math.log(2), Math.log(2), Math.log(2)].map((value) => expect.closeTo(value)))
  })
})
