import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { evidenceWords } from '@/lib/i18n/evidence-words'
import { Sentence } from '@/lib/i18n/sentence'

describe('Sentence', () => {
  it('puts elements into a French sentence', () => {
    const article = <cite lang="ar" dir="rtl">بلاغ &amp; صورة</cite>
    expect(renderToStaticMarkup(<Sentence language="fr" id="event.compared-with" slots={{ article }} />)).toBe(
      'Comparé à <cite lang="ar" dir="rtl">بلاغ &amp; صورة</cite>',
    )
  })

  it('puts elements into an Arabic sentence', () => {
    const value = <bdi lang="fr" dir="ltr">Alex Pinfield</bdi>
    expect(renderToStaticMarkup(<Sentence language="ar" id="relation.same-counterpart" slots={{ value }} />)).toBe(
      'الطرف المقابل نفسه: <bdi lang="fr" dir="ltr">Alex Pinfield</bdi>',
    )
  })

  it('needs no slot where the sentence has none', () => {
    expect(renderToStaticMarkup(<Sentence language="ar" id="evidence.counterpart.other" slots={{}} />)).toBe('الطرف المقابل ليس نفسه')
  })
})

describe('evidenceKey', () => {
  it.each([
    ['country.same', true, 'evidence.country.same'],
    ['counterpart.other', false, 'evidence.counterpart.other'],
    ['country.same', false, 'evidence.unnamed'],
    ['person.of-an-older-store', true, 'evidence.unnamed'],
  ] as const)('rule %s with words (%s) is said by %s', (rule, hasWords, key) => {
    expect(evidenceKey(rule, hasWords)).toBe(key)
  })
})

describe('evidenceWords', () => {
  const pakistan = { fr: [{ text: 'Pakistan', language: 'fr' }], ar: [{ text: 'باكستان', language: 'ar' }] }

  it.each([
    ['date', '2026-01-21', ['21 janvier 2026'], ['21 يناير 2026']],
    ['date', '2026-01-21 / 1', ['21 janvier 2026 / lundi'], ['21 يناير 2026 / الاثنين']],
    ['date', '2023-12 / 2023-12', ['décembre 2023'], ['دجنبر 2023']],
    ['date', '06-26 / ?', ['26 juin, année inconnue / date inconnue'], ['26 يونيو، السنة غير معروفة / تاريخ غير معروف']],
    ['figure', '2,29, 21', ['2,29', '21'], ['2,29', '21']],
    ['words', 'paix, accord / سلام, اتفاق', ['paix', 'accord'], ['سلام', 'اتفاق']],
    ['words', 'paix, accord', ['paix', 'accord'], ['paix', 'accord']],
    ['person', 'Idrissi / الإدريسي', ['Idrissi / الإدريسي'], ['Idrissi / الإدريسي']],
    ['person', 'p0123456789', [], []],
    ['country', 'PK', [], []],
  ] as const)('%s %s is %j, %j', (kind, value, fr, ar) => {
    const wordsFor = (language: 'fr' | 'ar') => evidenceWords({ kind, value, names: [] }, language).map(({ text }) => text)
    expect(wordsFor('fr')).toEqual(fr)
    expect(wordsFor('ar')).toEqual(ar)
  })

  it('are the names of what the value stands for, where it stands for something', () => {
    expect(evidenceWords({ kind: 'country', value: 'PK', names: pakistan.fr }, 'fr')).toEqual(pakistan.fr)
    expect(evidenceWords({ kind: 'country', value: 'PK', names: pakistan.ar }, 'ar')).toEqual(pakistan.ar)
  })
})
