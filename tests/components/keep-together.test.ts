import { describe, expect, it } from 'vitest'
import { keepTogether } from '@/components/keep-together'

describe('a name on two lines', () => {
  it.each([
    ['عبد العزيز بن محمد', 'عبد\u00A0العزيز بن محمد'],
    ['محمد عبد الله آل نهيان', 'محمد عبد\u00A0الله آل\u00A0نهيان'],
    ['أبو بكر', 'أبو\u00A0بكر'],
    ['سعيد أبوبكر', 'سعيد أبوبكر'],
    ['معبد الكرنك', 'معبد الكرنك'],
    ['Anna Berg', 'Anna Berg'],
  ])('is never parted inside a first name: %s', (name, kept) => {
    expect(keepTogether(name)).toBe(kept)
  })
})
