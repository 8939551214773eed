import { describe, expect, it } from 'vitest'
import { speechPhrases } from '@/lib/knowledge/speech-words'
import { languageTags } from '@/lib/languages'
import { repeated } from './faults-of-forms'

describe('words of speech', () => {
  it.each(languageTags)('are each there once, in the letters of %s, with every alternative spelt out', (language) => {
    const phrases = speechPhrases.get(language) ?? []
    expect(phrases.length).toBeGreaterThan(15)
    expect(repeated([...phrases])).toEqual([])
    const letters = { fr: /^[\p{Script=Latin}\p{M}’' -]+$/u, ar: /^[\p{Script=Arabic} ]+$/u }[language]
    expect(phrases.filter((phrase) => !letters.test(phrase))).toEqual([])
  })

  it.each([['fr', 'avaient rappelé'], ['fr', 'selon'], ['ar', 'أكدت'], ['ar', 'نقلا عن']] as const)('hold in %s "%s"', (language, phrase) => {
    expect(speechPhrases.get(language)).toContain(phrase)
  })
})
