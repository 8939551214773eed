import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GroupOdds } from '@/lib/linking/group-odds'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { tellsDay } from '@/lib/linking/unit'
import { UNKNOWN_DATE } from '@/lib/model/annotation'
import { dayOf, makeArticle, weekdayOf } from '../support/annotation-factory'

const STRANGER = 1000
const range = (size: number) => Array.from({ length: size }, (_, at) => at)

/** Odds of a group of so many units, of which some tell a day that clashes with a stranger's, who is otherwise alike. */
function oddsOf(size: number, dated: readonly number[]): number {
  const judge = (left: number) => {
    const aspects = dated.includes(left) ? { party: 4, date: -10 } : { party: 4 }
    return { prior: -3, clues: [], aspects, score: 1 }
  }
  return new GroupOdds(judge, (at) => at === STRANGER || dated.includes(at)).compare(0, range(size), STRANGER, [STRANGER])
}

describe('the odds of a large group', () => {
  it.each([[20, 19], [25, 24], [300, 0], [300, 150], [300, 299]])('of %d are those of its one member that tells the day, in place %d', (size, dated) => {
    expect(oddsOf(size, [dated])).toBe(-9)
  })

  it.each([[25, range(25)], [300, range(300)], [25, range(4)], [300, range(290)]])('of %d are the same when more of them tell it', (size, dated) => {
    expect(oddsOf(size, dated)).toBe(-9)
  })

  it('are heard from all over it, and not from the first paper', () => {
    const judge = (left: number) => ({ prior: -3, clues: [], aspects: { party: left < 50 ? 4 : -4 }, score: 0 })
    expect(new GroupOdds(judge, () => false).compare(0, range(100), STRANGER, [STRANGER])).toBeCloseTo(-3)
  })

  it('take twenty of each side, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 21, maxLength: 200, size: 'max' }), (dated) => {
        const judged: number[] = []
        const judge = (left: number) => {
          judged.push(left)
          return { prior: 0, clues: [], aspects: {}, score: 0 }
        }
        new GroupOdds(judge, (at) => dated[at] === true).compare(0, range(dated.length), STRANGER, [STRANGER])
        expect(new Set(judged).size).toBe(20)
        expect(judged).toHaveLength(20)
      }),
    )
  })
})

describe('a report that tells the day', () => {
  it.each([
    ['a day', dayOf('2026-01-21'), true],
    ['a day without its year', { ...UNKNOWN_DATE, precision: 'day' as const, yearless: '01-21' }, true],
    ['two days and those between', dayOf('2026-01-20/2026-01-22'), true],
    ['a weekday alone', weekdayOf(3), false],
    ['a month', dayOf('2026-01'), false],
    ['a month without its year', { ...UNKNOWN_DATE, precision: 'month' as const, yearless: '01' }, false],
    ['a year', { ...UNKNOWN_DATE, precision: 'year' as const, edtf: '2026' }, false],
    ['nothing', UNKNOWN_DATE, false],
  ])('has %s in its text: %s', (_, date, expected) => {
    const guests = [{ name: 'Achille Moussavou' }, { name: 'أشيل موسافو' }]
    const articles = guests.map((guest, at) => makeArticle({ key: `a${at}`, language: at === 0 ? 'fr' : 'ar', published: '2026-01-22', meetings: [{ guests: [guest], date }] }))
    expect(surveyArticles(articles, []).units.map(tellsDay)).toEqual([expected, expected])
  })
})
