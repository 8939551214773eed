import { describe, expect, it } from 'vitest'
import { contradictionLines, listLine, outcomeLine, verdictLine, type Known } from '@/lib/cli/format-verdicts'

const eventOf = (id: string, ...articles: string[]) => ({ id, slug: id, reports: articles.map((article) => ({ article, meeting: 0 })) })
const ids = new Map([['lettre', '007'], ['رسالة', 'رسالة'], ['agenda', 'agenda']])
const knownOf = (...events: Known['events']): Known => ({ events, ids })

describe('the line of a verdict', () => {
  it.each([
    ['kept', null, 'same', '+ kept      007 ~ رسالة: same'],
    ['changed', 'same', 'unsure', '~ changed   007 ~ رسالة: unsure (it was same)'],
    ['unchanged', 'different', 'different', '= unchanged 007 ~ رسالة: different'],
    ['unchanged', null, null, '= unchanged 007 ~ رسالة: there was no verdict'],
    ['forgotten', 'same', null, '- forgotten 007 ~ رسالة: it was same'],
  ] as const)('says that it was %s (%s to %s)', (status, before, now, line) => {
    expect(verdictLine({ status, left: 'lettre', right: 'رسالة', before, now, linked: true }, knownOf())).toBe(line)
  })

  it('says in a list which article is gone', () => {
    expect(listLine({ left: 'lettre', right: 'رسالة', word: 'different' }, knownOf())).toBe('different 007 ~ رسالة')
    expect(listLine({ left: 'gone', right: 'رسالة', word: 'same' }, knownOf())).toBe('same      gone ~ رسالة (gone is not in the store)')
  })
})

describe('what came of a verdict', () => {
  const pair = { left: 'lettre', right: 'رسالة' }
  it.each([
    ['same', knownOf(eventOf('e1', 'lettre', 'رسالة')), /^The two report one event: e1\.$/],
    ['different', knownOf(eventOf('e1', 'lettre'), eventOf('e2', 'رسالة')), /^The two report no event in common\.$/],
    ['same', knownOf(eventOf('e1', 'lettre'), eventOf('e2', 'رسالة')), /^The two report no event in common\. .*stands in the way: npm run explain -- 007 رسالة$/],
    [null, knownOf(), /no event in common\.$/],
  ] as const)('after %s', (now, known, line) => {
    expect(outcomeLine({ ...pair, now }, known)).toMatch(line)
  })
})

describe('a contradiction', () => {
  const verdicts = [
    { left: 'lettre', right: 'رسالة', word: 'same' },
    { left: 'agenda', right: 'رسالة', word: 'same' },
    { left: 'agenda', right: 'lettre', word: 'different' },
  ] as const

  it('is said with the ids of the export, and what holds', () => {
    expect(contradictionLines(verdicts, knownOf(eventOf('e1', 'lettre', 'رسالة'), eventOf('e2', 'agenda')))).toEqual([
      '! contradiction: agenda = رسالة, رسالة = 007, but agenda ≠ 007. Where verdicts contradict each other, "different" holds.',
    ])
  })

  it('is none when the article in the middle tells both events', () => {
    expect(contradictionLines(verdicts, knownOf(eventOf('e1', 'lettre', 'رسالة'), eventOf('e2', 'agenda', 'رسالة')))).toEqual([])
  })
})
