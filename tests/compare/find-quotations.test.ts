import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/compare/find-quotations'
import type { Language } from '@/lib/languages'

const read = (text: string, language: Language, ...names: string[]) =>
  findQuotations(text, language, names.map((name) => ({ name, start: text.indexOf(name), end: text.indexOf(name) + name.length })))
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker])

describe('quoted claims', () => {
  it.each<[string, Language, string]>([
    ['Anna Berg a déclaré : «\u202fNotre confiance est entière et durable\u202f».', 'fr', 'Notre confiance est entière et durable'],
    ['“Notre confiance est entière et durable”, selon Anna Berg.', 'fr', 'Notre confiance est entière et durable'],
    ['Anna Berg l’a rappelé\u202f: «\u202fNotre confiance est entière et durable\u202f».', 'fr', 'Notre confiance est entière et durable'],
    ['Selon Anna Berg, "notre confiance est entière et durable".', 'fr', 'notre confiance est entière et durable'],
  ])('are found between the marks of French papers: %s', (text, language, words) => {
    expect(read(text, language, 'Anna Berg')).toEqual([[words, 'Anna Berg']])
  })

  it.each([
    ['قالت آنا بيرغ: «ثقتنا كاملة ودائمة في شركائنا».', 'ثقتنا كاملة ودائمة في شركائنا'],
    ['وأكدت آنا بيرغ أن "ثقتنا كاملة ودائمة في شركائنا".', 'ثقتنا كاملة ودائمة في شركائنا'],
    ['«ثقتنا كاملة ودائمة في شركائنا»، نقلا عن آنا بيرغ.', 'ثقتنا كاملة ودائمة في شركائنا'],
  ])('and of Arabic ones: %s', (text, words) => {
    expect(read(text, 'ar', 'آنا بيرغ')).toEqual([[words, 'آنا بيرغ']])
  })

  it.each<[string, Language, string[]]>([
    ['Karim Idrissi a reçu Anna Berg et a salué «\u202fune confiance entière et durable\u202f».', 'fr', ['Karim Idrissi', 'Anna Berg']],
    ['Karim Idrissi a reçu l’ambassadrice. «\u202fUne confiance entière et durable\u202f».', 'fr', ['Karim Idrissi']],
    ['استقبل كريم الإدريسي السفيرة آنا بيرغ وأكد «ثقة كاملة ودائمة بين البلدين».', 'ar', ['كريم الإدريسي', 'آنا بيرغ']],
  ])('have no speaker where the sentence leaves a doubt: %s', (text, language, names) => {
    expect(read(text, language, ...names).map(([, speaker]) => speaker)).toEqual([null])
  })

  it.each<[string, Language]>([
    ['le salon «\u202fWorld Defense Show\u202f» et un "partenaire fiable"', 'fr'],
    ['معرض «الدفاع العالمي» و"شريك موثوق"', 'ar'],
  ])('are longer than a title or a term: %s', (text, language) => {
    expect(read(text, language)).toEqual([])
  })
})
