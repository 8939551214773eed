import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '@/lib/compare/diff-words'
import { tokenise } from '@/lib/text/tokenise'

const diff = (left: string, right: string, language: 'fr' | 'ar') => {
  const words = { left: tokenise(left), right: tokenise(right) }
  const found = diffWords(words.left, words.right, language)
  return [found.left, found.right].map((marks, side) => words[side === 0 ? 'left' : 'right'].filter((_, at) => marks[at]).map(({ text }) => text).join(' '))
}

describe('the words that differ', () => {
  it.each([
    ['fr', 'Il arrive lundi à Rabat', 'Il arrive mardi à Rabat', 'lundi', 'mardi'],
    ['fr', 'Il arrive à Rabat', 'Il arrive lundi soir à Rabat', '', 'lundi soir'],
    ['fr', 'DES ÉLÈVES, reçus', 'des élèves reçus', '', ''],
    ['fr', 'la police de la ville', 'le maire de la région', 'la police de la ville', 'le maire de la région'],
    ['ar', 'استقبله الوزير صباحا', 'استقبله السفير صباحا', 'الوزير', 'السفير'],
    ['ar', 'استقبل الوزيرُ الوفدَ', 'استقبل الوزير الوفد', '', ''],
    ['ar', 'زار الرباط', 'زار مدينة الرباط أمس', '', 'مدينة أمس'],
    ['fr', '', 'tout', '', 'tout'],
  ] as const)('%s: %s | %s', (language, left, right, ...expected) => {
    expect(diff(left, right, language)).toEqual(expected)
  })

  it('are found as sets of words in passages too long to be put in order', () => {
    const long = Array.from({ length: 1500 }, (_, at) => ({ norm: `w${at}` }))
    const { left, right } = diffWords([...long, { norm: 'own' }], long.toReversed(), 'fr')
    expect(left.filter(Boolean)).toHaveLength(1)
    expect(right.some(Boolean)).toBe(false)
  })

  it('leave the same words on both sides, in the same order', () => {
    const word = fc.constantFrom('le', 'de', 'roi', 'ville', 'accord', 'mer').map((norm) => ({ norm }))
    fc.assert(fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (left, right) => {
      const found = diffWords(left, right, 'fr')
      const kept = (words: readonly { norm: string }[], marks: readonly boolean[]) => words.filter((_, at) => !marks[at]).map(({ norm }) => norm)
      expect(kept(left, found.left)).toEqual(kept(right, found.right))
      expect(diffWords(left, left, 'fr').left.some(Boolean)).toBe(false)
    }))
  })
})
