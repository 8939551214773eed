import { describe, expect, it } from 'vitest'
import { CharacterClass, classAt, isArabicWord, widthAt } from '@/lib/text/character-class'

describe('the class of a character', () => {
  it.each([
    ['a', 'letter'], ['é', 'letter'], ['Ж', 'letter'], ['字', 'letter'], ['𝒜', 'letter'], ['²', 'letter'],
    ['م', 'arabicLetter'], ['گ', 'arabicLetter'], ['ـ', 'arabicLetter'], ['ﷺ', 'arabicLetter'],
    ['7', 'digit'], ['٧', 'digit'], ['۷', 'digit'], ['\u0301', 'mark'], ['\u0651', 'mark'], ['\u200f', 'invisible'], ['\u00ad', 'invisible'],
    [' ', 'other'], ['.', 'other'], ['،', 'other'], ['😀', 'other'], ['\ud800', 'other'], ['\udc00', 'other'], ['\u0000', 'other'],
  ] as const)('“%s” is %s', (character, name) => {
    expect(classAt(character, 0)).toBe(CharacterClass[name])
    expect(classAt(`x${character}`, 1)).toBe(CharacterClass[name])
  })

  it('is other past the end', () => expect(classAt('a', 1)).toBe(CharacterClass.other))
})

it('a pair takes two units, anything else one', () => {
  expect([widthAt('😀', 0), widthAt('م', 0), widthAt('\ud83d', 0), widthAt('', 0)]).toEqual([2, 1, 1, 1])
})

it.each([['رباط', true], ['rabat', false], ['2026', false], ['', false]])('“%s” is an Arabic word: %s', (word, expected) => {
  expect(isArabicWord(word)).toBe(expected)
})
