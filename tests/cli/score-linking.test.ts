import { describe, expect, it } from 'vitest'
import { formatScore, readGold, scoreLinking } from '@/lib/cli/score-linking'

const gold = readGold(
  ['article\tlang\tevents\tnear_misses', 'a\tfr\te1\te2', 'b\tar\te1', 'c\tfr\te1,e2', 'd\tar\te2', 'e\tfr\t', 'f\tar\t'].join('\n'),
)
const predict = (events: Record<string, string[]>) => new Map(Object.entries(events).map(([id, list]) => [id, new Set(list)]))

describe('the score of linking', () => {
  it('reads articles of both languages with their events', () => {
    expect(gold.get('b')).toEqual({ language: 'ar', events: new Set(['e1']) })
    expect(gold.get('e')?.events.size).toBe(0)
    expect(() => readGold('article\tlang\tevents\na\tde\te1')).toThrow(TypeError)
  })

  it.each([
    ['the labels themselves', { a: ['1'], b: ['1'], c: ['1', '2'], d: ['2'] }, [1, 1, 1, 1, 1]],
    ['every article alone', { a: ['1'], b: ['2'], c: ['3'], d: ['4'], e: ['5'], f: ['6'] }, [0, 0, (0.5 + 2 / 3) / 2, (0.5 + 2 / 3) / 2, 1]],
    ['everything together', { a: ['1'], b: ['1'], c: ['1'], d: ['1'], e: ['1'], f: ['1'] }, [8 / 19, 6 / 12, (2 / 3 + 0.5) / 2, (2 / 3 + 0.5) / 2, 0]],
    ['nothing', {}, [0, 0, 0, 0, 1]],
  ])('of %s', (_, events, figures) => {
    const score = scoreLinking(gold, predict(events))
    const found = [score.pair.f1, score.crossPair.f1, score.event, score.crossEvent, score.idle]
    found.forEach((figure, at) => expect(figure).toBeCloseTo(figures[at] ?? NaN, 9))
  })

  it('prints one figure a line', () => {
    expect(formatScore(scoreLinking(gold, predict({ a: ['1'], b: ['1'], x: ['1'] })))).toBe(
      [
        'articles 6, not in the prediction 4, unknown ids 1',
        'pair       P 1.000  R 0.250  F1 0.400',
        'crossPair  P 1.000  R 0.333  F1 0.500',
        'event      0.400',
        'crossEvent 0.400',
        'idle       1.000',
        'worst events: e2=0.00 e1=0.80',
      ].join('\n'),
    )
  })
})
