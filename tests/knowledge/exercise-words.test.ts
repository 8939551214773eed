import { describe, expect, it } from 'vitest'
import { exerciseWords } from '@/lib/knowledge/exercise-words'
import { languageTags } from '@/lib/languages'
import { repeated } from './faults-of-forms'

describe('words of an exercise', () => {
  it.each(languageTags)('are each there once in their list, in the letters of %s, with every alternative spelt out', (language) => {
    const lists = Object.values(exerciseWords[language])
    expect(exerciseWords[language].services.length).toBeGreaterThan(20)
    expect(lists.flatMap((words) => repeated([...words]))).toEqual([])
    const letters = { fr: /^[\p{Script=Latin}\p{M} -]+$/u, ar: /^[\p{Script=Arabic} ]+$/u }[language]
    expect(lists.flat().filter((word) => !letters.test(word))).toEqual([])
  })

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
