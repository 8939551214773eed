import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evidenceKey } from '@/lib/i18n/evidence-key'
import { Sentence } from '@/lib/i18n/sentence'

describe('Sentence', () => {
  it('puts elements into a French sentence', () => {
    const quotes = { left: <bdi>Hamouchi &amp; co</bdi>, right: <bdi lang="ar" dir="rtl">حموشي</bdi> }
    expect(renderToStaticMarkup(<Sentence language="fr" id="evidence.quotes" slots={quotes} />)).toBe(
      '«\u202f<bdi>Hamouchi &amp; co</bdi>\u202f» dans l’un, «\u202f<bdi lang="ar" dir="rtl">حموشي</bdi>\u202f» dans l’autre',
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
    ['date', 'date.compatible', 0.4, 'evidence.date.compatible'],
    ['person', 'person.everywhere', 0, 'evidence.noted'],
  ] as const)('%s by rule %s of weight %d is %s', (kind, rule, weight, key) => {
    expect(evidenceKey({ kind, rule, weight })).toBe(key)
  })
})
