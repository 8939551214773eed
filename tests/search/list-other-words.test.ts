import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/lib/search/analyse-query'
import { listOtherWords } from '@/lib/search/list-other-words'

/** What is said of a query whose words the articles spell so. */
function listOther(query: string, spellings: readonly string[]): string[] {
  const spelt = spellings.map((text) => ({ text, language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr', terms: [] }))
  return listOtherWords(analyseQuery(query, 'fr').slots.map((slot) => ({ ...slot, names: { ...slot.names, spellings: spelt } }))).map(({ text }) => text)
}

describe('what was also looked for', () => {
  it.each([
    ['Anna Berg', ['Anna Berg', 'آنا بيرغ', 'berg'], ['آنا بيرغ']],
    ['Berg', ['Anna Berg', 'بيرغ'], ['Anna Berg', 'بيرغ']],
    ['كريم الإدريسي', ['كريم الادريسي', 'Karim Idrissi'], ['Karim Idrissi']],
  ])('is not what was typed: %s', (query, spellings, other) => {
    expect(listOther(query, spellings)).toEqual(other)
  })

  it.each([
    ['Ahlgren', ['إدوارد آلغرين', 'إدوارد ألغرين', 'ادوارد الغرين'], ['إدوارد آلغرين']],
    ['آلغرين', ['Édouard Ahlgren', 'Edouard Ahlgren'], ['Édouard Ahlgren']],
    ['Berg', ['بيرغ', 'بِيرغ', 'بيرغ', 'بَيرغ', 'بيرع', 'برغ', 'برج', 'بارغ'], ['بيرغ', 'بيرع', 'برغ', 'برج']],
  ])('is said once, however it is pointed, and before the list is cut: %s', (query, spellings, other) => {
    expect(listOther(query, spellings)).toEqual(other)
  })
})
