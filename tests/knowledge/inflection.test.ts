import { describe, expect, it } from 'vitest'
import { inflectArabic } from '@/lib/knowledge/build/inflect-arabic'
import { inflectFrench } from '@/lib/knowledge/build/inflect-french'
import { inflectedForms } from '@/lib/knowledge/inflected-forms'

describe('inflection', () => {
  it.each([
    ['marocain', 'marocaine', 'marocains', 'marocaines'], ['pakistanais', 'pakistanaise', 'pakistanais', 'pakistanaises'],
    ['libyen', 'libyenne', 'libyens', 'libyennes'], ['tunisien', 'tunisienne', 'tunisiens', 'tunisiennes'], ['coréen', 'coréenne', 'coréens', 'coréennes'], ['belge', 'belge', 'belges', 'belges'],
    ['afghan', 'afghane', 'afghans', 'afghanes'], ['grec/grecque', 'grecque', 'grecs', 'grecques'],
  ])('makes the French forms of %s', (entry, f, mp, fp) => {
    expect(inflectFrench(entry)).toEqual({ m: entry.split('/')[0], f, mp, fp })
  })

  it.each([
    ['مصري', 'مصرية', 'مصريون'], ['مغربي/مغاربة', 'مغربية', 'مغاربة'], ['كوري جنوبي', 'كورية جنوبية', 'كوريون جنوبيون'],
    ['جنوب أفريقي/جنوب أفارقة', 'جنوب أفريقية', 'جنوب أفارقة'],
  ])('makes the Arabic forms of %s', (entry, f, mp) => {
    expect(inflectArabic(entry)).toMatchObject({ m: entry.split('/')[0], f, mp })
  })

  it('reads entries with slots, empty ones and forms without gender', () => {
    expect(inflectedForms('ministre/ministre/ministres')).toEqual([
      { phrase: 'ministre', gender: null, number: 's' }, { phrase: 'ministres', gender: 'm', number: 'p' },
    ])
    expect(inflectedForms('/Mlle')).toEqual([{ phrase: 'Mlle', gender: 'f', number: 's' }])
    expect(inflectedForms('سفير/سفيرة/سفراء')).toEqual([
      { phrase: 'سفير', gender: 'm', number: 's' }, { phrase: 'سفيرة', gender: 'f', number: 's' }, { phrase: 'سفراء', gender: 'm', number: 'p' },
    ])
  })
})
