import { describe, expect, it } from 'vitest'
import { cardinalOf, dayNumberForms, numberForms, percentPhrases } from '@/lib/knowledge/number-words'
import { languageTags, type Language } from '@/lib/languages'
import { repeated } from './faults-of-forms'

describe('words of numbers', () => {
  it.each(languageTags)('have one meaning each, and one role (%s)', (language) => {
    expect(repeated(numberForms.filter((form) => form.language === language).map(({ phrase }) => phrase))).toEqual([])
  })

  it.each<[Language, number[]]>([
    ['fr', [1, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31]],
    ['ar', Array.from({ length: 31 }, (_, index) => index + 1)],
  ])('tell the days of a month that are told by no part alone (%s)', (language, days) => {
    const values = new Set(dayNumberForms.filter((form) => form.language === language).map(({ value }) => value))
    expect([...values].toSorted((one, other) => one - other)).toEqual(days)
  })

  it.each<[number, Language, string | null]>([
    [3, 'fr', 'trois'], [10, 'fr', 'dix'], [22, 'fr', null], [100, 'fr', null],
    [3, 'ar', 'ثلاثة'], [10, 'ar', 'عشرة'], [22, 'ar', null],
  ])('say %i in %s as a sentence does', (value, language, word) => {
    expect(cardinalOf(value, language)).toBe(word)
  })

  it('know which scale is a pair by itself', () => {
    expect(numberForms.filter(({ pair }) => pair).map(({ phrase, value }) => [phrase, value])).toEqual([['ألفا', 1e3], ['مليونا', 1e6], ['مليارا', 1e9]])
  })

  it('know per cent in both scripts', () => {
    expect(percentPhrases).toEqual(expect.arrayContaining(['%', '٪', 'pour cent', 'في المائة']))
  })
})
