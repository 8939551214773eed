import { describe, expect, it } from 'vitest'
import { exerciseWords } from '@/lib/knowledge/exercise-words'

describe('words of an exercise', () => {
  it.each([
    ['fr', 'exercises', 'manœuvres'], ['fr', 'holding', 'réuniront'], ['fr', 'held', 'eu lieu'], ['fr', 'joint', 'conjointe'],
    ['ar', 'exercises', 'مناورات'], ['ar', 'holding', 'تجري'], ['ar', 'joint', 'مشتركا'], ['ar', 'players', 'منتخب'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(exerciseWords[language][kind]).toContain(word)
  })
})
