import { describe, expect, it } from 'vitest'
import { findCity } from '@/lib/knowledge/cities'
import { countries, countryForms, findCountry } from '@/lib/knowledge/countries'
import { keysOf, repeated, sharedPhrases, wrongScript } from './faults-of-forms'

const UNITED_NATIONS = (
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CR CI HR CU CY CZ ' +
  'KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW ' +
  'KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL ' +
  'PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB ' +
  'TZ US UY UZ VU VE VN YE ZM ZW'
).split(' ')

describe('countries', () => {
  it('has every member of the United Nations, its two observers, Kosovo and Taiwan', () => {
    expect(UNITED_NATIONS).toHaveLength(193)
    expect([...UNITED_NATIONS, 'VA', 'PS', 'XK', 'TW'].filter((code) => !findCountry(code))).toEqual([])
  })

  it('has each code once', () => {
    expect(repeated(countries.map(({ code }) => code))).toEqual([])
  })

  it('gives every country a name, an official name and its nationality in both languages', () => {
    const faults = countries.flatMap((country) => {
      const words = [country.names, country.official].flatMap(({ fr, ar }) => [['fr', fr], ['ar', ar]] as const)
      const nationality = [...Object.values(country.nationality.fr).map((word) => ['fr', word] as const), ...Object.values(country.nationality.ar).map((word) => ['ar', word] as const)]
      return [...words, ...nationality].filter(([language, word]) => !keysOf(countryForms, language, word).includes(country.code)).map(([, word]) => `${country.code}: ${word}`)
    })
    expect(faults).toEqual([])
  })

  it.each([['fr', 'belge', null, 's'], ['fr', 'pakistanais', 'm', null], ['fr', 'marocaines', 'f', 'p'], ['ar', 'مغربية', 'f', 's'], ['ar', 'مغاربة', 'm', 'p']] as const)(
    'knows what %s %s tells of gender and number', (language, phrase, gender, number) => {
      expect(countryForms.find((form) => form.language === language && form.phrase === phrase)).toMatchObject({ gender, number })
    })

  it('writes each language in its script', () => {
    expect(wrongScript(countryForms)).toEqual([])
  })

  it('marks every phrase that means two countries', () => {
    expect(sharedPhrases(countryForms.filter(({ type, ambiguous }) => type !== 'capital' && !ambiguous))).toEqual([])
  })

  it('knows the capitals as cities of the country', () => {
    const faults = countries.filter(({ code, capital }) => capital !== null && findCity(capital)?.country !== code)
    expect(faults.map(({ code }) => code)).toEqual([])
    expect(UNITED_NATIONS.filter((code) => findCountry(code)?.capital === null)).toEqual(['IL'])
  })

  it.each([
    ['fr', 'Royaume-Uni', 'GB'], ['fr', 'Grande-Bretagne', 'GB'], ['fr', 'britannique', 'GB'], ['fr', 'Angleterre', 'GB'],
    ['fr', 'USA', 'US'], ['fr', 'Etats-Unis', 'US'], ['fr', 'américaines', 'US'], ['fr', 'RDC', 'CD'], ['fr', 'Hollande', 'NL'],
    ['fr', 'RFA', 'DE'], ['fr', 'République islamique du Pakistan', 'PK'], ['fr', 'pakistanais', 'PK'], ['fr', 'burkinabè', 'BF'],
    ['fr', 'turque', 'TR'], ['fr', 'grecque', 'GR'], ['fr', 'lettone', 'LV'], ['fr', 'Emirats arabes unis', 'AE'], ['fr', 'Londres', 'GB'],
    ['fr', 'nigérien', 'NE'], ['fr', 'nigérian', 'NG'], ['fr', 'Birmanie', 'MM'], ['fr', 'bissau-guinéenne', 'GW'], ['fr', 'Côte d\'Ivoire', 'CI'],
    ['ar', 'بريطانيا', 'GB'], ['ar', 'البريطاني', 'GB'], ['ar', 'المملكة المتحدة', 'GB'], ['ar', 'أمريكا', 'US'], ['ar', 'الأميركية', 'US'],
    ['ar', 'هولندا', 'NL'], ['ar', 'الأراضي المنخفضة', 'NL'], ['ar', 'جمهورية باكستان الإسلامية', 'PK'], ['ar', 'الباكستانيين', 'PK'],
    ['ar', 'المملكة المغربية', 'MA'], ['ar', 'المغاربة', 'MA'], ['ar', 'مغربيات', 'MA'], ['ar', 'الأتراك', 'TR'], ['ar', 'الإسبان', 'ES'],
    ['ar', 'جمهورية ألمانيا الاتحادية', 'DE'], ['ar', 'النيجري', 'NE'], ['ar', 'النيجيرية', 'NG'], ['ar', 'الإيفوارية', 'CI'],
    ['ar', 'الجنوب أفريقية', 'ZA'], ['ar', 'كوريا الجنوبية', 'KR'], ['ar', 'السعوديون', 'SA'], ['ar', 'الموريتاني', 'MR'], ['ar', 'واشنطن', 'US'],
    ['ar', 'المجر', 'HU'], ['ar', 'هنغاريا', 'HU'], ['ar', 'الأذربيجانية', 'AZ'], ['ar', 'البوركينابي', 'BF'], ['ar', 'الإماراتيين', 'AE'],
  ] as const)('reads in %s: %s is %s', (language, phrase, code) => {
    expect(keysOf(countryForms, language, phrase)).toEqual([code])
  })

  it.each([
    ['fr', 'Mali', false], ['ar', 'مالي', true], ['ar', 'تركي', true], ['ar', 'تركيا', false], ['fr', 'EAU', true], ['fr', 'Maurice', true],
    ['fr', 'congolais', true], ['ar', 'عمان', true], ['ar', 'سلطنة عمان', false], ['ar', 'المغرب', false],
  ] as const)('tells in %s whether %s needs another sign: %s', (language, phrase, ambiguous) => {
    const forms = countryForms.filter((form) => form.type !== 'capital' && keysOf([form], language, phrase).length > 0)
    expect(forms.map((form) => form.ambiguous)).toEqual(forms.map(() => ambiguous))
    expect(forms.length).toBeGreaterThan(0)
  })

  it.each([
    ['MA', 'm', 's', true, 'au', 'm'], ['PK', 'm', 's', true, 'au', 'f'], ['MY', 'f', 's', true, 'en', 'f'], ['AE', 'm', 'p', true, 'aux', 'f'],
    ['US', 'm', 'p', true, 'aux', 'f'], ['CU', 'f', 's', false, 'à', 'f'], ['OM', 'm', 's', false, 'à', 'f'], ['IL', 'm', 's', false, 'en', 'f'],
    ['IQ', 'm', 's', true, 'en', 'm'], ['GA', 'm', 's', true, 'au', 'f'], ['PH', 'f', 'p', true, 'aux', 'f'], ['HT', 'm', 's', false, 'en', 'f'],
    ['BB', 'f', 's', true, 'à la', 'f'], ['CI', 'f', 's', true, 'en', 'f'], ['JO', 'f', 's', true, 'en', 'm'], ['MX', 'm', 's', true, 'au', 'f'],
    ['SG', 'm', 's', false, 'à', 'f'], ['ZW', 'm', 's', true, 'au', 'f'], ['YE', 'm', 's', true, 'au', 'm'], ['CY', 'f', 's', false, 'à', 'f'],
  ] as const)('knows the grammar of %s', (code, gender, number, article, preposition, arabic) => {
    const country = findCountry(code)
    expect(country?.fr).toEqual({ gender, number, article, preposition })
    expect(country?.ar.gender).toBe(arabic)
  })

  it('finds nothing under an unknown code', () => {
    expect(findCountry('QQ')).toBeNull()
  })
})
