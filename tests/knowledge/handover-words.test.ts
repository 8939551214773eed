import { describe, expect, it } from 'vitest'
import { handoverWords } from '@/lib/knowledge/handover-words'
import { languageTags } from '@/lib/languages'

describe('words of a handover', () => {
  it.each(languageTags)('name nothing in %s both as equipment and as what is told otherwise', (language) => {
    const { equipment, barred, about } = handoverWords[language]
    expect(equipment.filter((word) => barred.includes(word) || about.includes(word))).toEqual([])
  })

  it.each(languageTags)('have among those that give in %s those that give anything', (language) => {
    const { giving, givingAnything } = handoverWords[language]
    expect(givingAnything.filter((word) => !giving.includes(word))).toEqual([])
  })

  it.each([
    ['fr', 'equipment', 'véhicules'], ['fr', 'given', 'remises'], ['fr', 'giving', 'fait don'], ['fr', 'barred', 'volées'], ['fr', 'occasions', 'remise'],
    ['ar', 'equipment', 'مركبات'], ['ar', 'giving', 'سلمت'], ['ar', 'receiving', 'تسلم'], ['ar', 'counted', 'أجهزة'], ['ar', 'barred', 'جثمان'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(handoverWords[language][kind]).toContain(word)
  })
})
