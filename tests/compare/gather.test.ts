import { describe, expect, it } from 'vitest'
import { gather } from '@/lib/compare/gather'

const sameStart = (leader: string, word: string) => leader[0] === word[0]
const within = (leader: number, value: number) => Math.abs(leader - value) <= 2

describe('gathering', () => {
  it.each([
    [[], []],
    [['Rabat', 'Oslo', 'Rome'], [['Rabat', 'Rome'], ['Oslo']]],
    [['رباط', 'أوسلو', 'روما'], [['رباط', 'روما'], ['أوسلو']]],
  ])('puts %j beside the first that takes them', (words, groups) => {
    expect(gather(words, sameStart)).toEqual(groups)
  })

  it('asks the one who leads, not the last who came', () => {
    expect(gather([1, 3, 5], within)).toEqual([[1, 3], [5]])
  })
})
