import { describe, expect, it } from 'vitest'
import { arabicDuals } from '@/lib/knowledge/arabic-duals'
import { functionForms } from '@/lib/knowledge/functions'

describe('Arabic duals', () => {
  it.each([
    ['قائد الشرطة', ['قائدا الشرطة', 'قائدي الشرطة']],
    ['وزيرة العدل', ['وزيرتا العدل', 'وزيرتي العدل']],
    // One word is also "as a minister"; a noun with its adjective takes another dual.
    ['وزير', []], ['المدير العام', []], ['قاضي التحقيق', []], ['مدير عام', []],
  ])('of %s are %j', (phrase, duals) => {
    expect(arabicDuals(phrase)).toEqual(duals)
  })

  it('are forms of the high offices only', () => {
    const plurals = functionForms.filter(({ language, number }) => language === 'ar' && number === 'p').map(({ phrase }) => phrase)
    expect(plurals).toContain('قائدا الشرطة')
    expect(plurals).not.toContain('ضابطا الاتصال')
  })
})
