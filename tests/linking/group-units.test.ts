import { describe, expect, it } from 'vitest'
import { groupUnits } from '@/lib/linking/group-units'
import type { Judgement } from '@/lib/linking/judge-units'
import type { Aspect } from '@/lib/linking/judgement'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { makeArticle } from '../support/annotation-factory'

const unitsOf = (...keys: string[]) => surveyArticles(keys.map((key) => makeArticle({ key: key.slice(0, 1), meetings: [...key.slice(1)].map(() => ({ guests: [{ country: key }] })) })), []).units
const NONE = { together: [], apart: [] }

/** Judges pairs of places by a table of aspects: `{ '0-1': { party: 3 } }`; other pairs know nothing. */
function group(size: number, table: Record<string, Partial<Record<Aspect, number>>>, constraints: Parameters<typeof groupUnits>[3] = NONE) {
  const units = unitsOf(...'abcdefgh'.slice(0, size).split('').map((key) => `${key}1`))
  const candidates = Object.keys(table).map((pair) => ({ left: Number(pair[0]), right: Number(pair[2]) }))
  const judge = (left: number, right: number): Judgement => {
    const aspects = table[`${left}-${right}`] ?? {}
    return { prior: -2, clues: [], aspects, score: -2 + Object.values(aspects).reduce((sum, weight) => sum + weight, 0) }
  }
  return groupUnits(units, candidates, judge, constraints)
}

describe('grouping', () => {
  it('joins what agrees and leaves the rest alone', () => {
    expect(group(3, { '0-1': { party: 4 }, '1-2': { party: 1 } })).toEqual([[0, 1], [2]])
  })

  it('does not chain: the ends of a row that clash stay apart', () => {
    expect(group(3, { '0-1': { party: 4 }, '1-2': { party: 3 }, '0-2': { party: -6 } })).toEqual([[0, 1], [2]])
  })

  it('lets one clash of dates hold two groups apart, however many members are undated', () => {
    const alike = { party: 4 }
    const table = { '0-1': { party: 4, date: 2 }, '2-3': { party: 4, date: 2 }, '0-2': { party: 4, date: -8 }, '0-3': alike, '1-2': alike, '1-3': alike }
    expect(group(4, table)).toEqual([[0, 1], [2, 3]])
  })

  it('joins pairs that were nobody’s candidates when their groups agree', () => {
    expect(group(3, { '0-1': { party: 4 }, '0-2': { party: 4 } })).toEqual([[0, 1, 2]])
  })

  it('never joins what an editor parted, and always what an editor joined', () => {
    expect(group(3, { '0-1': { party: 9 } }, { together: [[1, 2]], apart: [[0, 1]] })).toEqual([[0], [1, 2]])
    expect(group(2, { '0-1': { party: -9 } }, { together: [[0, 1]], apart: [] })).toEqual([[0, 1]])
  })
})
