import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ComposedText } from '@/components/composed-text'
import { WordsByScript } from '@/components/words-by-script'
import type { Fragment } from '@/lib/model/card'
import type { EntityLink } from '@/lib/model/view'

const person: EntityLink = { kind: 'person', key: 'p1', slug: 'amina-idrissi', name: { text: 'أمينة الإدريسي', language: 'ar' } }
const fragments: Fragment[] = ['avec ', { text: 'أمينة الإدريسي', language: 'ar', kind: 'person', key: 'p1' }, '.']

describe('a composed sentence', () => {
  it('gives a name in the other script its own language and direction', () => {
    expect(renderToStaticMarkup(<ComposedText fragments={fragments} reader="fr" />)).toBe(
      'avec <bdi lang="ar" dir="rtl">أمينة الإدريسي</bdi>.',
    )
  })

  it('links the names that have a page, under the language of the reader', () => {
    expect(renderToStaticMarkup(<ComposedText fragments={fragments} reader="ar" entities={[person]} />)).toBe(
      'avec <a href="/ar/people/amina-idrissi"><bdi>أمينة الإدريسي</bdi></a>.',
    )
  })
})

describe('words without a language', () => {
  it.each([
    ['two spellings', 'Idrissi / الإدريسي', 'fr', '<bdi>Idrissi</bdi> / <bdi lang="ar" dir="rtl">الإدريسي</bdi>'],
    ['a list of one script stays one run', 'paix, accord', 'ar', '<bdi lang="fr" dir="ltr">paix, accord</bdi>'],
    ['an Arabic list on an Arabic page', 'سلام، اتفاق', 'ar', '<bdi>سلام، اتفاق</bdi>'],
    ['figures belong to no script', '2030', 'ar', '2030'],
  ] as const)('%s', (_, text, reader, markup) => {
    expect(renderToStaticMarkup(<WordsByScript text={text} reader={reader} />)).toBe(markup)
  })
})
