import { describe, expect, it } from 'vitest'
import { cities, cityForms, findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import { keysOf, missingLanguage, repeated, sharedPhrases, wrongScript } from './faults-of-forms'

describe('cities', () => {
  it('has several thousand, each key once, in ASCII', () => {
    expect(cities.length).toBeGreaterThan(4_250)
    expect(repeated(cities.map(({ key }) => key))).toEqual([])
    expect(cities.filter(({ key }) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
  })

  it('names every city in both languages, in their scripts, without vowel marks', () => {
    expect(missingLanguage(cities.map(({ key }) => key), cityForms)).toEqual([])
    expect(wrongScript(cityForms)).toEqual([])
    expect(cityForms.filter(({ phrase }) => /[\u064B-\u0650\u0640*]/.test(phrase))).toEqual([])
  })

  it('puts every city in a country of the table', () => {
    expect(cities.filter(({ country }) => !findCountry(country))).toEqual([])
  })

  it('marks every name that two cities share unless one is much larger', () => {
    const shared = sharedPhrases(cityForms.filter(({ ambiguous }) => !ambiguous))
    expect(shared).toEqual([])
  })

  it('has Morocco with its towns and its twelve regions', () => {
    const moroccan = cities.filter(({ country }) => country === 'MA')
    expect(moroccan.length).toBeGreaterThan(190)
    expect(moroccan.filter(({ key }) => key.startsWith('region-'))).toHaveLength(12)
  })

  it.each([
    ['fr', 'Laayoune', 'laayoune'], ['fr', 'Témara', 'temara'], ['fr', 'El Kelaa des Sraghna', 'el-kelaa'], ['fr', 'Fès', 'fes'],
    ['fr', 'Abu Dhabi', 'abu-dhabi'], ['fr', 'Djeddah', 'djeddah'], ['fr', 'Alexandrie', 'alexandrie'], ['fr', 'Munich', 'munich'],
    ['fr', 'Tinerhir', 'tinghir'], ['fr', 'Skhirate-Témara', 'skhirate-temara'], ['fr', 'Mosul', 'mossoul'], ['fr', 'Oued Ed-Dahab', 'oued-ed-dahab'], ['fr', 'Ryad', 'riyad'],
    ['fr', 'Port Soudan', 'port-soudan'], ['fr', 'Hodeidah', 'hodeida'], ['fr', 'Guangzhou', 'canton'], ['fr', 'Hambourg', 'hambourg'], ['fr', 'Ziguinchor', 'ziguinchor'],
    ['ar', 'قفصة', 'gafsa'], ['ar', 'سرت', 'syrte'], ['ar', 'أربيل', 'erbil'], ['ar', 'خان يونس', 'khan-younes'], ['ar', 'بورتسودان', 'port-soudan'], ['ar', 'الرحامنة', 'rehamna'],
    ['ar', 'تمنراست', 'tamanrasset'], ['ar', 'بوانت نوار', 'pointe-noire'], ['ar', 'مومباي', 'bombay'], ['ar', 'أم درمان', 'omdourman'], ['ar', 'كيدال', 'kidal'], ['ar', 'الطائف', 'taef'],
    ['ar', 'بركان', 'berkane'], ['ar', 'الداخلة', 'dakhla'], ['ar', 'الدار البيضاء', 'casablanca'], ['ar', 'أبو ظبي', 'abu-dhabi'],
    ['ar', 'جنيف', 'geneve'], ['ar', 'إسلام آباد', 'islamabad'], ['ar', 'ليبروفيل', 'libreville'], ['ar', 'قسنطينة', 'constantine'],
  ] as const)('reads in %s: %s is %s', (language, phrase, key) => {
    const likely = cityForms.filter((form) => !form.ambiguous || form.key === key)
    expect(keysOf(likely, language, phrase)).toEqual([key])
  })

  it.each([
    ['fr', 'Nice', true], ['fr', 'Tours', true], ['fr', 'Paris', false], ['fr', 'Rabat', false], ['fr', 'Dakhla', false], ['fr', 'Salé', true],
    ['ar', 'نيس', true], ['ar', 'ليل', true], ['ar', 'سلا', true], ['ar', 'تونس', true], ['ar', 'الرباط', false], ['ar', 'الداخلة', true],
    ['ar', 'الخبر', true], ['ar', 'باريس', false], ['ar', 'مراكش', false],
  ] as const)('tells in %s whether %s needs a place cue: %s', (language, phrase, ambiguous) => {
    const forms = cityForms.filter((form) => keysOf([form], language, phrase).length > 0)
    expect(forms.length).toBeGreaterThan(0)
    expect(forms.some((form) => form.ambiguous)).toBe(ambiguous)
  })

  it('finds a city by its key, and nothing under another', () => {
    expect(findCity('dakhla')).toMatchObject({ names: { fr: 'Dakhla', ar: 'الداخلة' }, country: 'MA' })
    expect(findCity('atlantis')).toBeNull()
  })
})
