import { describe, expect, it } from 'vitest'
import { tellFunction } from '@/lib/linking/told-function'

const inFrench = (...texts: string[]) => tellFunction(texts.map((text) => ({ text, language: 'fr' }))).fr
const inArabic = (...texts: string[]) => tellFunction(texts.map((text) => ({ text, language: 'ar' }))).ar

describe('tellFunction', () => {
  it.each([
    ['the fullest words', ['inspecteur général', 'Inspecteur général par intérim de la Police nationale'], 'Inspecteur général par intérim de la Police nationale'],
    ['without what stands in brackets', ['directeur du Service de sécurité (DSS)'], 'directeur du Service de sécurité'],
    ['of words about equally full the most frequent', ['chef de la police royale', 'chef de la police du pays', 'chef de la police du pays'], 'chef de la police du pays'],
    ['of one wording the one with fewest capitals', ['Directeur Général de la Police', 'directeur général de la Police'], 'directeur général de la Police'],
    ['no title that is only a manner of speaking', ['patron de la police nationale', 'chef de la police'], 'chef de la police'],
    ['nobody in the plural', ['chefs de la police'], null],
    ['nothing where there is one word', ['ministre'], null],
  ])('gives %s', (_, texts, expected) => {
    expect(inFrench(...texts)).toBe(expected)
  })

  it('does the same in Arabic, and keeps the languages apart', () => {
    expect(inArabic('المفتش العام', 'المفتش العام للشرطة بالنيابة (IGP)')).toBe('المفتش العام للشرطة بالنيابة')
    expect(tellFunction([{ text: 'chef de la police', language: 'fr' }])).toEqual({ fr: 'chef de la police', ar: null })
  })

  it('cuts an acronym that glosses Arabic words', () => {
    expect(inArabic('المدير العام لمراقبة التراب الوطني DGST الديستي')).toBe('المدير العام لمراقبة التراب الوطني')
    expect(inArabic('رؤساء الشرطة الوطنية')).toBeNull()
  })

  it('leaves out what is too long for a line', () => {
    expect(inFrench(`directeur général de ${'la très longue '.repeat(6)}institution`, 'directeur général de la police')).toBe('directeur général de la police')
  })
})
