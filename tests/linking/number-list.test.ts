import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberList } from '@/lib/linking/number-list'

describe('NumberList', () => {
  it.each([0, 1, 1_024, 1_025, 5_000])('holds %d numbers in the order in which they came', (length) => {
    const [whole, exact] = [new NumberList((room) => new Int32Array(room)), new NumberList((room) => new Float64Array(room))]
    for (let at = 0; at < length; at++) {
      whole.push(at * 3)
      exact.push(at / 3)
    }
    expect([whole.length, exact.length]).toEqual([length, length])
    expect([...whole.view()]).toEqual(Array.from({ length }, (_, at) => at * 3))
    expect([...exact.view()]).toEqual(Array.from({ length }, (_, at) => at / 3))
  })

  it('holds what an array would, whatever the numbers', () => {
    fc.assert(fc.property(fc.array(fc.double(), { maxLength: 3_000 }), (numbers) => {
      const list = new NumberList((room) => new Float64Array(room))
      for (const number of numbers) list.push(number)
      expect([...list.view()]).toEqual(numbers)
    }))
  })
})
