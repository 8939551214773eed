import { describe, expect, it } from 'vitest'
import { counterpartOf, genderOfName, inCase, otherOfficials, withArticle, withLam } from '@/lib/compose/grammar-ar'
import { articleOf, atCity, deOf, deOfCountry, nounClass } from '@/lib/compose/grammar-fr'
import { findCity } from '@/lib/knowledge/cities'
import { countries, findCountry } from '@/lib/knowledge/countries'
import { occasions } from '@/lib/knowledge/occasions'
import { organisations } from '@/lib/knowledge/organisations'
import { topics } from '@/lib/knowledge/topics'

describe('French', () => {
  it.each([
    ['GB', 'du Royaume-Uni'], ['GA', 'du Gabon'], ['MY', 'de Malaisie'], ['OM', 'd’Oman'], ['QA', 'du Qatar'], ['AE', 'des Émirats arabes unis'],
    ['CU', 'de Cuba'], ['HU', 'de Hongrie'], ['HT', 'd’Haïti'], ['YE', 'du Yémen'], ['IR', 'd’Iran'], ['IL', 'd’Israël'], ['US', 'des États-Unis'],
    ['BB', 'de la Barbade'], ['CI', 'de Côte d’Ivoire'], ['CD', 'de la République démocratique du Congo'], ['CG', 'du Congo'], ['KM', 'des Comores'],
  ])('the ambassador of %s is one “%s”', (code, words) => {
    const country = findCountry(code)
    expect(country && deOfCountry(country) + country.names.fr).toBe(words)
  })

  it('elides before every vowel and contracts with every article', () => {
    const wrong = countries.map((country) => deOfCountry(country) + country.names.fr).filter((words) => /^d(?:e|u|e la) [AEIOUÉÎ]|^de les? /.test(words))
    expect(wrong).toEqual([])
  })

  it.each([['rabat', 'à Rabat'], ['le-caire', 'au Caire'], ['la-haye', 'à La Haye'], ['dakhla', 'à Dakhla']])('%s is where one is “%s”', (key, words) => {
    const city = findCity(key)
    expect(city && atCity(city).join('')).toBe(words)
  })

  it.each([
    ['lutte contre le terrorisme', 'la ', 'de la '], ['crime organisé', 'le ', 'du '], ['échange d’informations', 'l’', 'de l’'],
    ['droits de l’Homme', 'les ', 'des '], ['Interpol', '', 'd’'], ['Frontex', '', 'de '], ['Nations unies', 'les ', 'des '],
  ])('%s takes “%s” and “%s”', (name, article, de) => {
    expect([articleOf(name), deOf(name)]).toEqual([article, de])
  })

  it('knows the gender of everything that has an article', () => {
    const withoutArticle = [...organisations, ...topics, ...occasions].map(({ names }) => names.fr).filter((name) => nounClass(name) === null)
    expect(withoutArticle.filter((name) => !/^\p{Lu}[\p{L}-]+(?: [\p{Lu}]|$)/u.test(name))).toEqual([])
  })
})

describe('Arabic', () => {
  it.each([['كوري جنوبي', 'الكوري الجنوبي'], ['باكستانية', 'الباكستانية'], ['الأمن', 'الأمن']])('%s with its article is %s', (words, definite) => {
    expect(withArticle(words)).toBe(definite)
  })

  it.each([['الشرطة الوطنية', 'للشرطة الوطنية'], ['اللجنة العليا', 'للجنة العليا'], ['جهاز الأمن', 'لجهاز الأمن'], ['يوروبول', 'ليوروبول']])('%s after ل is %s', (words, glued) => {
    expect(withLam(words)).toBe(glued)
  })

  it.each([
    ['مسؤول أردني', 'مسؤولا أردنيا'], ['مسؤولة أردنية', 'مسؤولة أردنية'], ['لواء', 'لواء'], ['وزير', 'وزيرا'],
  ])('%s as an object is %s', (words, object) => {
    expect(inCase(words, 'object')).toBe(object)
    expect(inCase(words, 'subject')).toBe(words)
  })

  it.each([['الشرطة الوطنية', 'f'], ['الأمن الوطني', 'm'], ['المخابرات العامة', 'f'], ['قوات الدرك', 'f'], ['مكتب التحقيقات', 'm']])('%s is %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender)
  })

  it('counts other officials in every form and case', () => {
    expect([1, 2, 3, 11, 100].map((count) => otherOfficials(count, 'subject'))).toEqual([
      'مسؤول آخر', 'مسؤولان آخران', 'ثلاثة مسؤولين آخرين', '11 مسؤولا آخر', '100 مسؤول آخر',
    ])
    expect([1, 2].map((count) => otherOfficials(count, 'object'))).toEqual(['مسؤولا آخر', 'مسؤولين آخرين'])
  })

  it('points نظير to those it faces', () => {
    expect([
      counterpartOf('m', { count: 1, gender: 'm' }), counterpartOf('f', { count: 1, gender: 'f' }), counterpartOf('m', { count: 2, gender: 'f' }),
      counterpartOf('f', { count: 3, gender: 'm' }),
    ]).toEqual(['نظيره', 'نظيرتها', 'نظيرهما', 'نظيرتهم'])
  })
})
