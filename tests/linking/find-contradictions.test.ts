import { describe, expect, it } from 'vitest'
import { findContradictions } from '@/lib/linking/find-contradictions'
import type { Verdict } from '@/lib/linking/link-input'

/** `a=b`, `b≠c`, `a?c`. */
const read = (words: string): Verdict[] =>
  words.split(' ').filter(Boolean).map((word) => {
    const [, left = '', sign = '', right = ''] = /^(.+)([=≠?])(.+)$/u.exec(word) ?? []
    return { left, right, word: sign === '=' ? 'same' : sign === '≠' ? 'different' : 'unsure' }
  })

describe('words of editors', () => {
  it.each([
    ['contradict each other in a triangle', 'a=b b=c a≠c', ['a b c']],
    ['in Arabic and French alike', 'قمة=sommet sommet=بلاغ قمة≠بلاغ', ['قمة sommet بلاغ']],
    ['whichever article is named first', 'c≠a b=a c=b', ['c b a']],
    ['along a chain, the shortest being told', 'a=b b=c c=d d=e b=d a≠e', ['a b d e']],
    ['once for each that parts a chain', 'a=b b=c c=d a≠c b≠d', ['a b c', 'b c d']],
    ['not when nothing joins what is different', 'a=b c=d a≠c b≠d', []],
    ['not through one that is unsure', 'a=b b?c a≠c', []],
    ['not when there are none', '', []],
  ])('%s', (_, words, chains) => {
    expect(findContradictions(read(words)).map((chain) => chain.join(' '))).toEqual(chains)
  })
})
