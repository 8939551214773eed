import { describe, expect, it } from 'vitest'
import { NumberArena } from '@/lib/linking/number-arena'

describe('NumberArena', () => {
  it('gives every array numbers of its own, also where one block ends and the next begins', () => {
    const arena = new NumberArena()
    const arrays = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? arena.ints(70_000) : arena.floats(70_000)).fill(at))
    expect(arrays.map((array) => [array.length, array[0], array.at(-1)])).toEqual(arrays.map((_, at) => [70_000, at, at]))
  })

  it.each([0, 1, 1_100_000])('cuts an array of %d numbers, all of them zero', (length) => {
    const [ints, floats] = [new NumberArena().ints(length), new NumberArena().floats(length)]
    expect([ints.length, floats.length]).toEqual([length, length])
    expect(ints.every((number) => number === 0) && floats.every((number) => number === 0)).toBe(true)
  })
})
