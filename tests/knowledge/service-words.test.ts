import { describe, expect, it } from 'vitest'
import { exerciseWords } from '@/lib/knowledge/exercise-words'
import { serviceWords } from '@/lib/knowledge/service-words'
import { languageTags } from '@/lib/languages'
import { repeated } from './faults-of-forms'

describe('words of services', () => {
  it.each(languageTags)('take nobody in %s for who trains and for who plays', (language) => {
    const { forces, troops } = serviceWords[language]
    expect([...forces, ...troops].filter((word) => exerciseWords[language].players.includes(word))).toEqual([])
  })

  it.each(languageTags)('are each in %s of one kind', (language) => {
    expect(repeated(Object.values(serviceWords[language]).flat())).toEqual([])
  })

  it.each([
    ['fr', 'states', 'capitales'], ['fr', 'forces', 'armées'], ['fr', 'offices', 'ministère'], ['fr', 'powers', 'diplomaties'], ['fr', 'troops', 'protection civile'],
    ['ar', 'forces', 'درك'], ['ar', 'forces', 'بحريتا'], ['ar', 'troops', 'الدفاع المدني'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(serviceWords[language][kind]).toContain(word)
  })
})
