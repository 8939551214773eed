import { describe, expect, it } from 'vitest'
import { datedNameWords } from '@/lib/knowledge/dated-name-words'

describe('words of what is called by a day', () => {
  it.each([['fr', 'called', 'traités'], ['fr', 'made', 'conclue'], ['ar', 'called', 'معاهدة'], ['ar', 'made', 'المبرمة']] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(datedNameWords[language][kind]).toContain(word)
  })
})
