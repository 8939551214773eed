import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '@/lib/text/normalise'
import { tokenise } from '@/lib/text/tokenise'

const norms = (text: string) => tokenise(text).map(({ norm }) => norm)

const cases: readonly [what: string, text: string, norms: string[]][] = [
  ['a clock glued to a word', '- 20:38Sa Majesté', ['20:38', 'sa', 'majeste']],
  ['a clock glued to small letters', '17:20 L’eau 08:55le', ['17:20', "l'", 'eau', '08:55', 'le']],
  ['elision', "L’ambassadeur qu'il n´a d'Ivoire lorsqu’elle", ["l'", 'ambassadeur', "qu'", 'il', "n'", 'a', "d'", 'ivoire', "lorsqu'", 'elle']],
  ['elision before a quotation', 'd’« excellence »', ["d'", 'excellence']],
  ['an apostrophe that is part of the word', "aujourd’hui prud'hommes O'Neill", ["aujourd'hui", "prud'hommes", "o'neill"]],
  ['names that begin like an elision', 'M’hamed N’Golo N’Diaye', ["m'hamed", "n'golo", "n'diaye"]],
  ['quotation marks that are apostrophes', "'sécurité' et 'paix'", ['securite', 'et', 'paix']],
  ['compounds', 'Sahélo-saharienne DGSN-DGST États‑Unis', ['sahelo', 'saharienne', 'dgsn', 'dgst', 'etats', 'unis']],
  ['numbers', '2,29 millions, 1.500.000 et 43.05, en 2025.', ['2,29', 'millions', '1.500.000', 'et', '43.05', 'en', '2025']],
  ['dates in figures', '2026-01-21 21/01/2026', ['2026', '01', '21', '21', '01', '2026']],
  ['ordinals and hours', '1er 2e 3ème 14h30 5G', ['1er', '2e', '3eme', '14h30', '5g']],
  ['a number before a word', '60policiers 2026Le', ['60', 'policiers', '2026', 'le']],
  ['letters before a number', 'G20 COP28 A380', ['g20', 'cop28', 'a380']],
  ['acronyms with dots', 'D.G.S.N. et l’O.N.U, S.M. le Roi', ['dgsn', 'et', "l'", 'onu', 'sm', 'le', 'roi']],
  ['initials before a name', 'M.Hammouchi J.-C. Mani A.Benali', ['m', 'hammouchi', 'j', 'c', 'mani', 'a', 'benali']],
  ['an address', 'www.dgsn.gov.ma', ['www', 'dgsn', 'gov', 'ma']],
  ['Arabic with marks', 'استقبل السيّد حَمُّوشِي، المدير', ['استقبل', 'السيد', 'حموشي', 'المدير']],
  ['Arabic numbers and clitics', 'بـ3 ملايين و20 سنة ٢٫٥', ['ب', '3', 'ملايين', 'و', '20', 'سنه', '2٫5']],
  ['Arabic acronyms', 'حسب و.م.ع. والسيد أ.د. محمد', ['حسب', 'و.م.ع', 'والسيد', 'ا.د', 'محمد']],
  ['a change of script', 'مديرDGSNالمغرب', ['مدير', 'dgsn', 'المغرب']],
  ['Arabic quotation', 'مثل “القاعدة” و”داعش”.', ['مثل', 'القاعده', 'و', 'داعش']],
  ['bidi marks inside a word and around it', '\u200fال\u200fمغرب\u200e', ['المغرب']],
  ['nothing', ' —…؟! ـــ ', []],
]

describe('tokenise', () => {
  it.each(cases)('splits %s', (_what, text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it('keeps the token apart from the invisible marks around it', () => {
    expect(tokenise('\u200fالمغرب\u200e.')).toEqual([{ text: 'المغرب', norm: 'المغرب', start: 1, end: 7 }])
  })

  it('gives places in the original text, in order and disjoint, for any input', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('l’', "d'", 'ال', 'و', '.', ',', ':', '-', ' ', '1', '٢', 'é', 'e\u0301', '\u200f', '\u0640', '\ud800', '\udc00', 'Sa', 'er', 'h', 'M', '😀'),
    )
    fc.assert(fc.property(fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
      let end = 0
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.norm).not.toBe('')
        expect(normalise(token.norm)).toBe(token.norm)
        end = token.end
      }
    }), { numRuns: 3000 })
  })

  it('reads a token again as itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zéàس-ي ]{0,30}$/), (text) => {
      for (const { text: word } of tokenise(text)) expect(norms(word)).toEqual([normalise(word)])
    }))
  })

  it.each(['a', 'ا', '1', '.', "l'", 'A.', 'د.', '\ud800', '\u0301', '\u0000', '1h', '\u200f'])('takes a hundred thousand %j in its stride', (unit) => {
    const text = unit.repeat(100_000)
    for (const { start, end, text: word } of tokenise(text)) expect(text.slice(start, end) === word).toBe(true)
  })
})
