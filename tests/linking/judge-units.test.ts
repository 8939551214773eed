import { describe, expect, it } from 'vitest'
import { judgeUnits } from '@/lib/linking/judge-units'
import { listCandidates } from '@/lib/linking/list-candidates'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { readLabelledSet } from '../support/labelled-set'

const { units, collection } = surveyArticles(readLabelledSet('domain').articles.slice(0, 70), [])
const pairs = [...listCandidates(units, collection)].flatMap(({ left, right }) => {
  const [one, other] = [units[left], units[right]]
  return one === undefined || other === undefined ? [] : [{ one, other }]
})
const languagesOf = ({ one, other }: (typeof pairs)[number]) => [one, other].map(({ article }) => article.language).toSorted().join(' ')

describe('judging two units', () => {
  it.each(['fr fr', 'ar ar', 'ar fr'])('says the same from either side, rule by rule (%s)', (languages) => {
    const ofThese = pairs.filter((pair) => languagesOf(pair) === languages)
    expect(ofThese.length).toBeGreaterThan(30)
    const tell = (one: (typeof units)[number], other: (typeof units)[number]) => {
      const { clues, score } = judgeUnits(one, other, collection)
      return { score: score.toFixed(6), rules: clues.map(({ rule, weight }) => `${rule} ${weight.toFixed(6)}`).toSorted() }
    }
    for (const { one, other } of ofThese) expect(tell(other, one), `${one.key} ${other.key}`).toEqual(tell(one, other))
  })
})
