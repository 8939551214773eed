import { describe, expect, it } from 'vitest'
import { findInstance } from '@/lib/i18n/instance'
import { getTranslator, isPlainKey } from '@/lib/i18n/translate'

const fr = getTranslator('fr')
const ar = getTranslator('ar')

describe('getTranslator', () => {
  it.each([
    [0, 'Aucun article', 'لا مقالات'],
    [1, '1 article', 'مقال واحد'],
    [2, '2 articles', 'مقالان'],
    [3, '3 articles', '3 مقالات'],
    [10, '10 articles', '10 مقالات'],
    [11, '11 articles', '11 مقالا'],
    [100, '100 articles', '100 مقال'],
    [103, '103 articles', '103 مقالات'],
    [1_000_000, '1.000.000 d’articles', '1.000.000 مقال'],
  ])('agrees in number with %i', (count, french, arabic) => {
    expect(fr('articles.count', { count })).toBe(french)
    expect(ar('articles.count', { count })).toBe(arabic)
  })

  it('fills in values', () => {
    expect(fr('error.too-large', { limit: '20 MB' })).toBe('Le document dépasse la taille admise (20 MB).')
    expect(ar('error.bad-record', { field: 'text' })).toBe('الحقل «text» ناقص أو غير صالح.')
  })

  it('leaves a mark where a value was forgotten, and the rest of the sentence whole', () => {
    expect(fr('error.too-large')).toBe('Le document dépasse la taille admise (…).')
  })

  it('never prints a bare key', () => {
    expect(() => findInstance('fr').t('no.such.key')).toThrow('no message “no.such.key” in “fr”')
    expect(() => findInstance('ar').t('site')).toThrow(RangeError)
  })

  it('keeps the languages apart', () => {
    expect(fr('nav.people')).toBe('Personnes')
    expect(ar('nav.people')).toBe('الشخصيات')
  })
})

describe('isPlainKey', () => {
  it.each([['error.empty', true], ['articles.count', false], ['relation.same-day', false], ['error.strange', false], ['toString', false]])('%s: %s', (key, expected) => {
    expect(isPlainKey(key)).toBe(expected)
  })
})
