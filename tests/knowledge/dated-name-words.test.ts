import { describe, expect, it } from 'vitest'
import { datedNameWords } from '@/lib/knowledge/dated-name-words'
import { languageTags } from '@/lib/languages'
import { repeated } from './faults-of-forms'

describe('words of what is called by a day', () => {
  it.each(languageTags)('are each there once in their list, in the letters of %s, with every alternative spelt out', (language) => {
    const lists = Object.values(datedNameWords[language])
    expect(datedNameWords[language].called.length).toBeGreaterThan(10)
    expect(lists.flatMap((words) => repeated([...words]))).toEqual([])
    const letters = { fr: /^[\p{Script=Latin}\p{M} -]+$/u, ar: /^[\p{Script=Arabic} ]+$/u }[language]
    expect(lists.flat().filter((word) => !letters.test(word))).toEqual([])
  })

  it.each([['fr', 'called', 'traités'], ['fr', 'made', 'conclue'], ['ar', 'called', 'معاهدة'], ['ar', 'made', 'المبرمة']] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(datedNameWords[language][kind]).toContain(word)
  })
})
