import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { analyseQuery } from '@/lib/search/analyse-query'
import { listOtherWords } from '@/lib/search/list-other-words'

/** The slots of a query, each spelt so by the articles. */
function spelt(query: string, spellings: { text: string; language: Language }[]) {
  return analyseQuery(query, 'fr').slots.map((slot) => ({ ...slot, names: { ...slot.names, spellings: spellings.map((spelling) => ({ ...spelling, terms: [] })) } }))
}

describe('what was also looked for', () => {
  it.each([
    ['Anna Berg', ['Anna Berg', 'آنا بيرغ', 'berg'], ['آنا بيرغ']],
    ['Berg', ['Anna Berg', 'بيرغ'], ['Anna Berg', 'بيرغ']],
    ['كريم الإدريسي', ['كريم الادريسي', 'Karim Idrissi'], ['Karim Idrissi']],
  ])('is not what was typed: %s', (query, spellings, other) => {
    const slots = spelt(query, spellings.map((text) => ({ text, language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr' })))
    expect(listOtherWords(slots).map(({ text }) => text)).toEqual(other)
  })
})
