import { describe, expect, it } from 'vitest'
import { findFigures } from '@/lib/compare/find-figures'
import type { Language } from '@/lib/languages'

const valuesOf = (text: string, language: Language) =>
  findFigures(text, language, []).map(({ value, unit }) => (unit === 'percent' ? `${value} %` : value))

describe('figures of a text', () => {
  it.each<[string, (number | string)[]]>([
    ['quarante policiers', [40]],
    ['40 policiers', [40]],
    ['quarante-deux agents et soixante et onze élèves', [42, 71]],
    ['quatre-vingt-dix-sept dossiers', [97]],
    ['dix-sept sur dix', [17, 10]],
    ['deux cent trente-cinq véhicules', [235]],
    ['trois mille quatre cents visas', [3400]],
    ['1 500 demandes, 20.000 autres, 2\u202f350\u202f000 voyageurs', [1500, 20000, 2350000]],
    ['1,5 million d’euros et 3 milliards de dirhams', [1.5e6, 3e9]],
    ['une hausse de 12,5 %, puis de quarante pour cent', ['12.5 %', '40 %']],
    ['une hausse de 3,125 %, puis de 0,125 %', ['3.125 %', '0.125 %']],
    ['12,345 millions de voyageurs', [12345000]],
    ['1.500,25 dirhams, 20.000,500 autres, 1,500,000 visas', [1500.25, 20000.5, 1500000]],
    ['cinq ou six pays', [5, 6]],
    ['neuf policiers, un accord neuf', [9]],
    ['12% des visas, le 12 pourcentage', ['12 %', 12]],
  ])('are read in French: %s', (text, values) => {
    expect(valuesOf(text, 'fr')).toEqual(values)
  })

  it.each<[string, (number | string)[]]>([
    ['أربعون شرطيا', [40]],
    ['بأربعين شرطيا', [40]],
    ['٤٠ شرطيا', [40]],
    ['خمسة وأربعين عنصرا', [45]],
    ['خمسة عشر بلدا، واثنا عشر وزيرا', [15, 12]],
    ['ثلاثمائة وعشرون مركبة', [320]],
    ['مائة وخمسة وعشرين ملفا', [125]],
    ['ثلاثة آلاف وأربعمائة تأشيرة', [3400]],
    ['3 ملايين مسافر و20 ألف طلب', [3e6, 20000]],
    ['مليونا درهم، ومليار ونصف', [2e6, 1e9]],
    ['ألفا شخص، وعشرون ألفا', [2000, 20000]],
    ['بنسبة 12,5 في المائة، ثم أربعين بالمئة', ['12.5 %', '40 %']],
    ['ثلاثة سفراء', [3]],
    ['12% من التأشيرات، و15 ٪', ['12 %', '15 %']],
    ['بنسبة ٣٫١٢٥ في المائة، ثم 0.125 في المائة', ['3.125 %', '0.125 %']],
    ['١٬٥٠٠ طلب، و٢٬٣٥٠٬٠٠٠ مسافر', [1500, 2350000]],
    ['1,500 طلب، و20.000 تأشيرة، و1,234.567 درهم', [1500, 20000, 1234.567]],
    ['١٬٥٠٠٫٢٥ درهم، و2.5 مليون', [1500.25, 2.5e6]],
  ])('are read in Arabic: %s', (text, values) => {
    expect(valuesOf(text, 'ar')).toEqual(values)
  })

  it.each<[string, Language]>([
    ['Paris-2024 et le G20, un F-16, le 1er et la 93e session', 'fr'],
    ['les deux pays, une rencontre, en 2025, à 14h30, 20:38', 'fr'],
    ['البلدان، لقاء واحد، سنة 2025، الساعة 20:38', 'ar'],
    ['الدورة الحادية عشرة، في القرن الحادي عشر', 'ar'],
    ['يوم الاثنين، ويوم الأربعاء، أحد المسؤولين', 'ar'],
    ['la version 7.2.3, le 24.06.2024', 'fr'],
    ['النسخة 7.2.3، بتاريخ 24.06.2024', 'ar'],
  ])('are no names, years, clocks, versions, ordinals and small counts: %s', (text, language) => {
    expect(valuesOf(text, language)).toEqual([])
  })

  it('are not those of dates, which are compared as dates', () => {
    expect(findFigures('le 24 juin avec 30 agents', 'fr', [{ start: 0, end: 10 }]).map(({ value }) => value)).toEqual([30])
    expect(findFigures('يوم 24 يونيو مع 30 عنصرا', 'ar', [{ start: 0, end: 12 }]).map(({ value }) => value)).toEqual([30])
  })

  it('say what they count, with the words to quote', () => {
    const [french] = findFigures('avec quatre directeurs de la police', 'fr', [])
    expect('avec quatre directeurs de la police'.slice(french?.start, french?.end)).toBe('quatre directeurs')
    const [arabic] = findFigures('مع أربعة مديرين من الشرطة', 'ar', [])
    expect('مع أربعة مديرين من الشرطة'.slice(arabic?.start, arabic?.end)).toBe('أربعة مديرين')
  })
})
