import { describe, expect, it } from 'vitest'
import { keepTogether } from '@/lib/i18n/keep-together'
import { nameCompounds } from '@/lib/knowledge/name-particles'

describe('a name on two lines', () => {
  it.each([
    ['عبد العزيز بن محمد', 'عبد\u00A0العزيز بن\u00A0محمد'],
    ['محمد بن عبد الله آل نهيان', 'محمد بن\u00A0عبد\u00A0الله آل\u00A0نهيان'],
    ['أبو بكر', 'أبو\u00A0بكر'],
    ['سعيد أبوبكر', 'سعيد أبوبكر'],
    ['شهاب الدين العمري', 'شهاب\u00A0الدين العمري'],
    ['علي الديني', 'علي الديني'],
    ['معبد الكرنك', 'معبد الكرنك'],
    ['Anna Berg', 'Anna Berg'],
    ['Ahmed ben Salem', 'Ahmed ben Salem'],
  ])('is never parted inside a first name: %s', (name, kept) => {
    expect(keepTogether(name)).toBe(kept)
  })

  it.each(nameCompounds.openers)('does not end a line with the opener %s', (opener) => {
    expect(keepTogether(`سالم ${opener} كريم`)).toBe(`سالم ${opener}\u00A0كريم`)
  })

  it.each(nameCompounds.endings)('does not begin a line with the ending %s', (ending) => {
    expect(keepTogether(`سيف ${ending} كريم`)).toBe(`سيف\u00A0${ending} كريم`)
  })
})
