import { describe, expect, it } from 'vitest'
import { exerciseWords } from '@/lib/knowledge/exercise-words'
import { languageTags } from '@/lib/languages'

describe('words of an exercise', () => {
  it.each(languageTags)('take nobody in %s for a service and for a player', (language) => {
    const { services, players } = exerciseWords[language]
    expect(services.filter((word) => players.includes(word))).toEqual([])
  })

  it.each([
    ['fr', 'exercises', 'manœuvres'], ['fr', 'holding', 'réuniront'], ['fr', 'held', 'eu lieu'], ['fr', 'joint', 'conjointe'],
    ['ar', 'exercises', 'مناورات'], ['ar', 'holding', 'تجري'], ['ar', 'joint', 'مشتركا'], ['ar', 'players', 'منتخب'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(exerciseWords[language][kind]).toContain(word)
  })
})
