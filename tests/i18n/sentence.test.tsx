import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { formatEvidenceValue } from '@/lib/i18n/format-evidence-value'
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
    expect(renderToStaticMarkup(<Sentence language="ar" id="evidence.date.against" slots={{}} />)).toBe('التاريخان غير متطابقين')
  })
})

describe('evidenceKey', () => {
  it.each([
    ['country', 'country.same', 1.2, 'evidence.country.for'],
    ['counterpart', 'counterpart.other', -2, 'evidence.counterpart.against'],
    ['date', 'date.day-off', 0.4, 'evidence.date.day-off'],
    ['person', 'person.everywhere', 0, 'evidence.noted'],
  ] as const)('%s by rule %s of weight %d is %s', (kind, rule, weight, key) => {
    expect(evidenceKey({ kind, rule, weight })).toBe(key)
  })
})

describe('formatEvidenceValue', () => {
  it.each([
    ['date', '2026-01-21', '21 janvier 2026', '21 يناير 2026'],
    ['date', '2026-01-21 / 1', '21 janvier 2026 / lundi', '21 يناير 2026 / الاثنين'],
    ['date', '06-26 / ?', '26 juin, année inconnue / date inconnue', '26 يونيو، السنة غير معروفة / تاريخ غير معروف'],
    ['figure', '2,29', '2,29', '2,29'],
  ] as const)('%s %s is “%s”, «%s»', (kind, value, fr, ar) => {
    expect(formatEvidenceValue({ kind, value }, 'fr')).toBe(fr)
    expect(formatEvidenceValue({ kind, value }, 'ar')).toBe(ar)
  })
})
