import { describe, expect, it } from 'vitest'
import { presenceWords } from '@/lib/knowledge/presence-words'
import { languageTags } from '@/lib/languages'

describe('words of presence', () => {
  it.each(languageTags)('take no word in %s for what is shown and for those who are there', (language) => {
    const { shown, there } = presenceWords[language]
    expect(there.filter((word) => shown.includes(word))).toEqual([])
  })

  it('thank nobody for coming and for receiving by one word', () => {
    const { came, received } = presenceWords.fr
    expect(came.filter((word) => received.includes(word))).toEqual([])
  })

  it.each([
    ['fr', 'shown', 'inauguration'], ['fr', 'there', 'présence'], ['fr', 'official', 'parrainé'], ['fr', 'carriedOut', 'effectuée'], ['fr', 'stays', 'missions'],
    ['fr', 'thanks', 'remerciements'], ['fr', 'came', 'venue'], ['fr', 'received', 'hospitalité'], ['fr', 'seats', 'état-major'],
    ['ar', 'shown', 'تدشين'], ['ar', 'there', 'بحضور'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(presenceWords[language][kind]).toContain(word)
  })
})
