import { describe, expect, it } from 'vitest'
import { findFunction, functionForms, functions, honorificForms } from '@/lib/knowledge/functions'
import { keysOf, missingLanguage, repeated, sharedPhrases, wrongScript } from './faults-of-forms'

describe('functions', () => {
  it('has each key once and forms in both languages and scripts', () => {
    expect(repeated(functions.map(({ key }) => key))).toEqual([])
    expect(missingLanguage(functions.map(({ key }) => key), functionForms)).toEqual([])
    expect(wrongScript(functionForms)).toEqual([])
  })

  it('has no form of two functions', () => {
    expect(sharedPhrases(functionForms)).toEqual([])
  })

  it.each([
    ['fr', 'ambassadrice', 'ambassador', 'f', 's'], ['fr', 'ambassadeurs', 'ambassador', 'm', 'p'], ['fr', 'directrice générale', 'director-general', 'f', 's'],
    ['fr', 'ministre de l\'Intérieur', 'interior-minister', null, 's'], ['fr', 'patron de la police', 'police-chief', 'm', 's'],
    ['fr', 'inspecteur général', 'inspector-general', 'm', 's'], ['fr', 'homologue', 'counterpart', null, 's'], ['fr', 'vice-amiral', 'admiral', 'm', 's'],
    ['fr', 'haute représentante', 'high-representative', 'f', 's'], ['fr', 'procureur général', 'prosecutor-general', 'm', 's'], ['fr', 'chef d\'état-major de la marine', 'navy-commander', 'm', 's'],
    ['fr', 'chargée d\'affaires', 'charge-d-affaires', 'f', 's'], ['fr', 'conseillère à la sécurité nationale', 'national-security-adviser', 'f', 's'], ['fr', 'envoyés spéciaux', 'envoy', 'm', 'p'],
    ['fr', 'directeur général des douanes', 'customs-director', 'm', 's'], ['fr', 'préfet de police', 'police-chief', 'm', 's'], ['fr', 'attaché de sécurité intérieure', 'military-attache', 'm', 's'],
    ['ar', 'قائد القوات البرية', 'land-forces-commander', 'm', 's'], ['ar', 'المفوضين', 'commissioner', 'm', 'p'], ['ar', 'المدعي العام', 'prosecutor-general', 'm', 's'], ['ar', 'رئيس الأركان', 'chief-of-staff-armed-forces', 'm', 's'],
    ['ar', 'الممثلة العليا', 'high-representative', 'f', 's'], ['ar', 'آمر الحرس الوطني', 'national-guard-commander', 'm', 's'], ['ar', 'مستشارة الأمن القومي', 'national-security-adviser', 'f', 's'],
    ['ar', 'المفوض السامي', 'un-high-commissioner', 'm', 's'], ['ar', 'والي الأمن', 'police-chief', 'm', 's'], ['ar', 'الناطقة الرسمية', 'spokesperson', 'f', 's'],
    ['ar', 'السفيرة', 'ambassador', 'f', 's'], ['ar', 'السفراء', 'ambassador', 'm', 'p'], ['ar', 'المدير العام', 'director-general', 'm', 's'],
    ['ar', 'المفتش العام', 'inspector-general', 'm', 's'], ['ar', 'وزيرة الداخلية', 'interior-minister', 'f', 's'], ['ar', 'نظيره', 'counterpart', 'm', 's'],
    ['ar', 'رئيسة الوزراء', 'prime-minister', 'f', 's'], ['ar', 'ضابط الاتصال', 'liaison-officer', 'm', 's'],
  ] as const)('reads in %s: %s is %s (%s, %s)', (language, phrase, key, gender, number) => {
    expect(keysOf(functionForms, language, phrase)).toEqual([key])
    expect(functionForms.filter((form) => keysOf([form], language, phrase).length > 0)).toContainEqual(expect.objectContaining({ gender, number }))
  })

  it.each([
    ['ambassador', 'السفير', 'السفيرة'], ['director-general', 'المدير العام', 'المديرة العامة'], ['interior-minister', 'وزير الداخلية', 'وزيرة الداخلية'],
    ['charge-d-affaires', 'القائم بالأعمال', 'القائمة بالأعمال'], ['deputy', 'النائب البرلماني', 'النائبة البرلمانية'],
    ['interpol-secretary-general', 'الأمين العام للإنتربول', 'الأمينة العامة للإنتربول'],
  ])('gives %s its Arabic article', (key, m, f) => {
    expect(findFunction(key)?.definite).toEqual({ m, f })
  })

  it('ranks a king above a minister above an ambassador above an officer', () => {
    const ranks = ['king', 'interior-minister', 'ambassador', 'officer'].map((key) => findFunction(key)?.rank ?? 0)
    expect(ranks).toEqual(ranks.toSorted((left, right) => right - left))
  })

  it('knows forms of address with their gender', () => {
    expect(honorificForms).toContainEqual({ phrase: 'Mme', language: 'fr', gender: 'f' })
    expect(honorificForms).toContainEqual({ phrase: 'السيد', language: 'ar', gender: 'm' })
    expect(honorificForms).toContainEqual({ phrase: 'معالي', language: 'ar', gender: null })
  })
})
