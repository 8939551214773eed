import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/knowledge/build/fold'
import { lexicon } from '@/lib/knowledge/lexicon'
import { normalise } from '@/lib/text/normalise'
import { stem } from '@/lib/text/stem'
import { repeated } from './faults-of-forms'

describe('lexicon', () => {
  it('has at least 2,000 French words, each pair once', () => {
    expect(new Set(lexicon.map(({ fr }) => fr)).size).toBeGreaterThanOrEqual(2_000)
    expect(repeated(lexicon.map(({ fr, ar }) => `${fr} ${ar}`))).toEqual([])
  })

  it('holds single normalised words of each script', () => {
    expect(lexicon.filter(({ fr, ar }) => normalise(fr) !== fr || normalise(ar) !== ar)).toEqual([])
    expect(lexicon.filter(({ fr, ar }) => !/^[a-z'-]+$/.test(fr) || !/^\p{Script=Arabic}+$/u.test(ar))).toEqual([])
  })

  it('is folded as the text room normalises', () => {
    for (const word of ['Sécurité', 'œuvre', 'aujourd’hui', 'إفريقيّة', 'مسؤول', 'مباحثات', 'مدعى', 'نائب']) expect(fold(word)).toBe(normalise(word))
  })

  it.each([
    ['sécurité', 'الأمن'], ['police', 'الشرطة'], ['délégation', 'وفد'], ['élections', 'الانتخابات'], ['séisme', 'زلزال'], ['négociations', 'المفاوضات'],
    ['verdict', 'الحكم'], ['pompiers', 'الإطفاء'], ['inflation', 'التضخم'], ['buteur', 'هداف'], ['roman', 'رواية'], ['évacuation', 'إجلاء'], ['couvre-feu', 'حظر'], ['récolte', 'محصول'],
    ['amende', 'غرامة'], ['orbite', 'مدار'], ['dépistage', 'الفحص'], ['pont', 'الجسر'], ['référendum', 'الاستفتاء'], ['chômeur', 'عاطل'], ['biodiversité', 'التنوع'],
    ['équipe', 'الفريق'], ['hôpital', 'مستشفى'], ['frontières', 'الحدود'], ['ambassadeur', 'السفير'],
  ])('joins %s and %s by their stems', (fr, ar) => {
    const [left, right] = [stem(normalise(fr), 'fr'), stem(normalise(ar), 'ar')]
    expect(lexicon.some((entry) => stem(entry.fr, 'fr') === left && stem(entry.ar, 'ar') === right)).toBe(true)
  })
})
