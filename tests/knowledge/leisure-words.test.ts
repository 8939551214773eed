import { describe, expect, it } from 'vitest'
import { leisureWords } from '@/lib/knowledge/leisure-words'
import { languageTags } from '@/lib/languages'

describe('words of leisure', () => {
  it.each(languageTags)('have no word of sport in %s that begins like all those of a stem', (language) => {
    const { sport, sportStems } = leisureWords[language]
    expect(sport.filter((word) => sportStems.some((stem) => word.startsWith(stem)))).toEqual([])
  })

  it.each(languageTags)('take nothing in %s for a sport and for a show', (language) => {
    const { sport, leisure } = leisureWords[language]
    expect(leisure.filter((word) => sport.includes(word))).toEqual([])
  })

  it.each([
    ['fr', 'sport', 'tournois'], ['fr', 'sportStems', 'olympi'], ['fr', 'leisure', 'noces'],
    ['ar', 'sport', 'مباراة'], ['ar', 'sportStems', 'لاعب'], ['ar', 'leisure', 'زفاف'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(leisureWords[language][kind]).toContain(word)
  })
})
