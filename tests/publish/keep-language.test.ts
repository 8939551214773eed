import { describe, expect, it } from 'vitest'
import { keepLanguage } from '@/lib/publish/keep-language'

describe('an answer in one language', () => {
  it.each([
    ['names', { names: { fr: 'Gabon', ar: 'الغابون' } }, { names: { fr: 'Gabon' } }, { names: { ar: 'الغابون' } }],
    ['a name that nobody gives', { fr: null, ar: 'الشودري' }, { fr: null }, { ar: 'الشودري' }],
    ['counts, which stay whole', { fr: 2, ar: 1 }, { fr: 2, ar: 1 }, { fr: 2, ar: 1 }],
    ['lists', [{ title: { fr: 'a', ar: 'ب' } }], [{ title: { fr: 'a' } }], [{ title: { ar: 'ب' } }]],
    ['an object that has other things too', { fr: 'a', id: 'b' }, { fr: 'a', id: 'b' }, { fr: 'a', id: 'b' }],
    ['an empty object', {}, {}, {}],
  ])('%s', (_, value, fr, ar) => {
    expect([keepLanguage(value, 'fr'), keepLanguage(value, 'ar')]).toEqual([fr, ar])
  })
})
