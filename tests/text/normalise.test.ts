import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '@/lib/text/normalise'

const cases: readonly [written: string, folded: string][] = [
  ['L’Œuvre de Société', "l'oeuvre de societe"],
  ['ÉLECTIONS à Orléans', 'elections a orleans'],
  ['e\u0301lu\u00a0hier', 'elu hier'],
  ['Straße, Ðurić, Łódź, Ağrı', 'strasse, duric, lodz, agri'],
  ['États–Unis', 'etats-unis'],
  ['İstanbul', 'istanbul'],
  ['ﬁnance XXIᵉ m²', 'finance xxie m2'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['الأَمْنُ الوطنيّة', 'الامن الوطنيه'],
  ['إلى آخر ٱلمدى', 'الي اخر المدي'],
  ['مسؤول رئيس هيئة', 'مسوول رييس هييه'],
  ['حـــمـوشي', 'حموشي'],
  ['\u200fالمغرب\u200e \u2067باكستان\u2069', 'المغرب باكستان'],
  ['گادیر ڤيينا پاريس چاد', 'كادير فيينا باريس جاد'],
  ['٢٠٢٦ و۱۹۹۹', '2026 و1999'],
  ['ﻻ ﷲ', 'لا الله'],
  ['', ''],
]

describe('normalise', () => {
  it.each(cases)('folds %j to %j', (written, folded) => {
    expect(normalise(written)).toBe(folded)
  })

  it('changes nothing that it has folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = normalise(text)
      expect(normalise(once)).toBe(once)
    }), { numRuns: 2000 })
  })

  it('is stable for every character of the basic plane, and for lone surrogates that a dropped mark brings together', () => {
    for (let code = 0; code < 0x1_0000; code += 1) {
      const once = normalise(String.fromCharCode(code))
      if (normalise(once) !== once) expect.fail(`U+${code.toString(16)}`)
    }
    expect(normalise(normalise('\ud835\u0640\udc00'))).toBe(normalise('\ud835\u0640\udc00'))
  })

  it('folds a text as it folds its parts', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      expect(normalise(left + right)).toBe(normalise(left) + normalise(right))
    }))
  })
})
