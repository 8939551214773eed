import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/lib/search/analyse-query'
import { parseQuery } from '@/lib/search/parse-query'

const known = (query: string): string[][] => analyseQuery(query, 'fr').slots.map((slot) => slot.known.map(({ kind, key }) => `${kind} ${key}`))
const translations = (query: string): string[] => analyseQuery(query, 'fr').slots.flatMap((slot) => slot.translations.flatMap(({ text }) => text ?? []))
const dates = (query: string) => analyseQuery(query, 'fr').slots.flatMap(({ date }) => date ?? [])

describe('a query', () => {
  it.each([
    ['"visite de travail" Rabat -Berlin', { runs: ['Rabat'], phrases: ['visite de travail'], excluded: [{ text: 'Berlin', isPhrase: false }] }],
    ['«الأمن الوطني» برلين -باريس', { runs: ['برلين'], phrases: ['الأمن الوطني'], excluded: [{ text: 'باريس', isPhrase: false }] }],
    ['Rabat -"visite officielle" Paris', { runs: ['Rabat', 'Paris'], phrases: [], excluded: [{ text: 'visite officielle', isPhrase: true }] }],
    ['Maroc - Pakistan', { runs: ['Maroc - Pakistan'], phrases: [], excluded: [] }],
    ['un "mot sans fin', { runs: ['un mot sans fin'], phrases: [], excluded: [] }],
    ['Rabat AND Paris OR NOT Rome', { runs: ['Rabat Paris Rome'], phrases: [], excluded: [] }],
    ['avant-garde', { runs: ['avant-garde'], phrases: [], excluded: [] }],
  ])('is taken apart: %s', (query, parts) => {
    const { runs, ...parsed } = parseQuery(query)
    expect({ ...parsed, runs: runs.map(({ text }) => text) }).toEqual({ ...parts, text: query, isCut: false })
  })

  it.each([
    ['Marocain AND "Rabat" Maroca -Maroca', [['Marocain'], ['Maroca']]],
    ['«الرباط» المغربي ، وفاس', [['المغربي'], ['وفاس']]],
    ['fromgae \u0000 l’Afrique Fromgae', [['fromgae', 'Fromgae'], ['Afrique']]],
  ])('has each word where it was typed: %s', (typed, words) => {
    const { query, slots } = analyseQuery(typed, 'fr')
    const places = slots.flatMap((slot) => (slot.kind === 'words' ? [slot.places] : []))
    expect(places.map((some) => some.map(({ start, end }) => query.slice(start, end)))).toEqual(words)
  })

  it.each([
    ['ambassadeur britannique', [['function ambassador'], ['country GB']]],
    ['السفير البريطاني', [['function ambassador'], ['country GB']]],
    ['pakistanaises', [['country PK']]],
    ['وبالرباط', [['place rabat']]],
    ['migration irrégulière', [['topic irregular-migration']]],
    ['الهجرة غير النظامية', [['topic irregular-migration']]],
    ['Amérique latine', [[]]],
  ])('names what the tables know: %s', (query, names) => {
    expect(known(query)).toEqual(names)
  })

  it.each([['naufrage', 'غرق'], ['ميدالية', 'médaille'], ['NAUFRAGE', 'غرق']])('is put into the other language: %s', (query, word) => {
    expect(translations(query)).toContain(word)
  })

  it.each([
    ['février 2026', { year: 2026, month: 2, day: null }],
    ['21 janvier 2026', { year: 2026, month: 1, day: 21 }],
    ['1er mai', { year: null, month: 5, day: 1 }],
    ['شتنبر 2024', { year: 2024, month: 9, day: null }],
    ['2016', { year: 2016, month: null, day: null }],
    ['31 février 2026', { year: 2026, month: 2, day: null }],
    ['29 فبراير 2024', { year: 2024, month: 2, day: 29 }],
    ['29 فبراير 2026', { year: 2026, month: 2, day: null }],
    ['29 février', { year: null, month: 2, day: 29 }],
    ['2026 janvier', { year: 2026, month: 1, day: null }],
    ['2026 يناير', { year: 2026, month: 1, day: null }],
    ['2026 21 janvier', { year: 2026, month: 1, day: 21 }],
    ['٢٠٢٦ ٢١ يناير', { year: 2026, month: 1, day: 21 }],
    ['2026-01-21', { year: 2026, month: 1, day: 21 }],
    ['21/01/2026', { year: 2026, month: 1, day: 21 }],
    ['٢١/١/٢٠٢٦', { year: 2026, month: 1, day: 21 }],
    ['21.1.2026', { year: 2026, month: 1, day: 21 }],
    ['01/2026', { year: 2026, month: 1, day: null }],
    ['2026-01', { year: 2026, month: 1, day: null }],
    ['31/02/2026', { year: 2026, month: 2, day: null }],
  ])('has a date: %s', (query, date) => {
    expect(dates(query)).toEqual([date])
  })

  it.each([
    ['2025 janvier 2026', [{ year: 2025, month: null, day: null }, { year: 2026, month: 1, day: null }]],
    ['من 2025-12 إلى 2026-01', [{ year: 2025, month: 12, day: null }, { year: 2026, month: 1, day: null }]],
    ['2024/25', [{ year: 2024, month: null, day: null }]],
  ])('has each of its dates: %s', (query, expected) => {
    expect(dates(query)).toEqual(expected)
  })

  it.each(['93', '13 pays', '31 complots', 'JO2024', '24/7', '21/01', '1/2', '12 ساعة'])('has no date: %s', (query) => {
    expect(dates(query)).toEqual([])
  })

  it('wants a word once that is typed twice, and no particle of a name', () => {
    expect(analyseQuery('Rabat rabat RABAT', 'fr').slots).toHaveLength(1)
    expect(analyseQuery('Fulan ben Al Qadiri', 'fr').slots.map(({ text }) => text)).toEqual(['Fulan', 'Qadiri'])
  })
})
