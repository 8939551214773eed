import { describe, expect, it } from 'vitest'
import { gatheringWords } from '@/lib/knowledge/gathering-words'
import { languageTags } from '@/lib/languages'

describe('words of a gathering', () => {
  it.each(languageTags)('take nothing in %s both for a gathering and for what is one only before a wide word', (language) => {
    const { gatherings, widened } = gatheringWords[language]
    expect(gatherings.filter((word) => widened.includes(word))).toEqual([])
  })

  it.each(languageTags)('take no word in %s for one that makes a gathering wide and for one of the press', (language) => {
    const { wide, press, scope } = gatheringWords[language]
    expect(press.filter((word) => wide.includes(word) || scope.includes(word))).toEqual([])
  })

  it.each([
    ['fr', 'gatherings', 'conférences'], ['fr', 'widened', 'session'], ['fr', 'wide', 'internationales'], ['fr', 'press', 'presse'],
    ['fr', 'members', 'chefs'], ['fr', 'scope', 'continentaux'], ['fr', 'bodies', 'comités'], ['fr', 'series', 'audiences'],
    ['ar', 'gatherings', 'ملتقى'], ['ar', 'widened', 'مجلس'], ['ar', 'wide', 'السنوية'], ['ar', 'press', 'الصحافي'],
    ['ar', 'members', 'قادة'], ['ar', 'scope', 'بلدان'], ['ar', 'bodies', 'المباحثات'], ['ar', 'held', 'انعقدت'], ['ar', 'series', 'السفراء'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(gatheringWords[language][kind]).toContain(word)
  })
})
