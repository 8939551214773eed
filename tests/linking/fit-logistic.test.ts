import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic, type Example } from '@/lib/linking/learn/fit-logistic'

const example = (label: boolean, features: Record<string, number>): Example => ({ label, features: new Map(Object.entries(features)) })
const times = (count: number, one: Example): Example[] => Array.from({ length: count }, () => one)

describe('fitting weights to labelled examples', () => {
  it('finds the log-odds that were counted', () => {
    const seen = [...times(30, example(true, { name: 1 })), ...times(10, example(false, { name: 1 }))]
    expect(fitLogistic(seen, new Map(), 1e-6).get('name')).toBeCloseTo(Math.log(3), 3)
  })

  it('leaves a weight as it was given where no example speaks of it', () => {
    const learned = fitLogistic(times(20, example(true, { name: 1 })), new Map([['name', 1], ['date', -2]]), 1)
    expect(learned.get('date')).toBe(-2)
    expect(learned.get('name')).toBeGreaterThan(1)
  })

  it('stays near the given weights when it is held, and does not run away from far ones', () => {
    const seen = [...times(5, example(true, { name: 1, date: 0.5 })), ...times(5, example(false, { name: 1 }))]
    expect(fitLogistic(seen, new Map([['name', 8]]), 1000).get('name')).toBeCloseTo(8, 1)
    expect(Math.abs(fitLogistic(seen, new Map([['name', 40], ['date', -40]]), 0.01).get('name') ?? NaN)).toBeLessThan(40)
  })

  it('does not depend on the order of the examples', () => {
    const seen = [example(true, { a: 1 }), example(false, { b: 1, a: 0.2 }), example(true, { b: 0.4 }), example(false, { a: 0.1 })]
    const expected = [...fitLogistic(seen, new Map(), 1)]
    fc.assert(fc.property(fc.shuffledSubarray(seen, { minLength: seen.length }), (shuffled) => {
      for (const [at, [name, weight]] of [...fitLogistic(shuffled, new Map(), 1)].entries()) {
        expect([name, Math.abs(weight - (expected[at]?.[1] ?? NaN)) < 1e-6]).toEqual([expected[at]?.[0], true])
      }
    }), { numRuns: 20 })
  })
})
