import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageTags, type Language } from '@/lib/languages'
import { INDEX_ORDERS, type IndexChoice } from '@/lib/model/entity-view'
import { indexLetter, indexLetters } from '@/lib/model/index-letters'
import { arrangeIndex, NAMES_ON_PAGE, orderIndex, type IndexEntry } from '@/lib/store/arrange-index'

const WHOLE = { order: 'events', letter: null, country: null, page: 1, language: 'fr', everyPart: true } as const

const arrange = (entries: readonly IndexEntry[], { language, everyPart, ...choice }: IndexChoice & { language: Language; everyPart: boolean }) =>
  arrangeIndex(orderIndex(entries, language, everyPart), choice)

function entryOf(fr: string | null, ar: string | null, events = 1, country: string | null = null): IndexEntry {
  return { names: { fr, ar }, name: fr === null ? { text: ar ?? '', language: 'ar' } : { text: fr, language: 'fr' }, events, country }
}

const berg = entryOf('Anna Berg', 'آنا بيرغ', 2, 'DK')
const ecole = entryOf('Élise Roy', null, 2, 'FR')
const idrissi = entryOf('Karim Idrissi', 'كريم الإدريسي', 9, 'MA')
const atoua = entryOf(null, 'أشرف عطوة', 1, 'EG')
const roy = entryOf('Zoé Roy', 'زوي روا', 1, 'FR')
const all = [roy, atoua, idrissi, ecole, berg]

const namesOf = ({ groups }: ReturnType<typeof arrangeIndex<IndexEntry>>) => groups.map(({ letter, entries }) => [letter, entries.map(({ name }) => name.text)])

describe('an index', () => {
  it('begins with those of most events, and those of as many are by name, the reader’s script first', () => {
    expect(namesOf(arrange(all, WHOLE))).toEqual([[null, ['Karim Idrissi', 'Anna Berg', 'Élise Roy', 'Zoé Roy', 'أشرف عطوة']]])
  })

  it('is by name under letters, where É is an E', () => {
    expect(namesOf(arrange(all, { ...WHOLE, order: 'name' }))).toEqual([
      ['A', ['Anna Berg']], ['E', ['Élise Roy']], ['K', ['Karim Idrissi']], ['Z', ['Zoé Roy']], ['أ', ['أشرف عطوة']],
    ])
  })

  it('has the letters of both alphabets under which somebody is found, by any part of the name', () => {
    expect(arrange(all, WHOLE).letters).toEqual({ fr: ['A', 'B', 'E', 'I', 'K', 'R', 'Z'], ar: ['أ', 'ب', 'ر', 'ز', 'ع', 'ك'] })
  })

  it.each([
    ['R', ['Élise Roy', 'Zoé Roy']],
    ['ك', ['Karim Idrissi']],
    ['ع', ['أشرف عطوة']],
    ['X', []],
  ])('gives those under the letter %s', (letter, expected) => {
    expect(namesOf(arrange(all, { ...WHOLE, letter }))).toEqual([[letter, expected]])
  })

  it('gives those of a country, and its own letters', () => {
    const french = arrange(all, { ...WHOLE, country: 'FR' })
    expect([french.found, french.letters.fr]).toEqual([2, ['E', 'R', 'Z']])
  })

  it('shows every name once, page by page, whatever is asked', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,6}( [A-Z]{1,4})?$/)
    const arabic = fc.constantFrom('محمد علي', 'الرباط', 'أمين', 'عبد الله')
    const entry = fc.record({ fr: fc.option(word), ar: fc.option(arabic), events: fc.integer({ min: 1, max: 4 }), country: fc.constantFrom('FR', 'MA', null) })
    const choice = fc.record({
      order: fc.constantFrom(...INDEX_ORDERS), letter: fc.constantFrom(null, null, 'A', 'M', 'ع'), country: fc.constantFrom(null, null, 'FR'),
      language: fc.constantFrom(...languageTags), everyPart: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 260 }), choice, (given, asked) => {
        const entries = given.filter(({ fr, ar }) => fr !== null || ar !== null).map(({ fr, ar, events, country }) => entryOf(fr, ar, events, country))
        const expected = entries.filter(({ country, names }) =>
          (asked.country === null || country === asked.country) &&
          (asked.letter === null || languageTags.some((tag) => indexLetters(names[tag] ?? '', asked.everyPart).includes(asked.letter ?? ''))))
        const { pages, found } = arrange(entries, { ...asked, page: 1 })
        expect([found, pages]).toEqual([expected.length, Math.max(1, Math.ceil(expected.length / NAMES_ON_PAGE))])
        const shown = Array.from({ length: pages }, (_, index) => arrange(entries, { ...asked, page: index + 1 }).groups.flatMap((group) => group.entries)).flat()
        expect(new Set(shown)).toEqual(new Set(expected))
        expect(shown).toHaveLength(expected.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the letter of a word', () => {
  it.each([
    ['Émirats', 'E'], ['œuvre', 'O'], ['d’Artagnan', 'D'], ['«Veaux»', 'V'], ['5+5', null], ['', null],
    ['إدوارد', 'أ'], ['آنا', 'أ'], ['الرباط', 'ر'], ['الـرباط', 'ر'], ['ئام', 'ي'], ['الا', 'أ'],
  ])('%s is %s', (word, letter) => {
    expect(indexLetter(word)).toBe(letter)
  })

  it.each([
    ['Faris Khalaf Al Mazrouei', true, ['F', 'K', 'M']],
    ['Abdelaziz ben Mohammed al-Howairini', true, ['A', 'B', 'M', 'H']],
    ['عبد العزيز بن محمد الهويريني', true, ['ع', 'م', 'ه']],
    ['Xi', true, ['X']],
    ['Direction générale de la sûreté nationale', false, ['D']],
    ['المديرية العامة للأمن الوطني', false, ['م']],
  ])('%s stands under its letters', (name, everyPart, letters) => {
    expect(indexLetters(name, everyPart)).toEqual(letters)
  })
})
