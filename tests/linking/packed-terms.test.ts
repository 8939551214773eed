import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTerms, TERM_KINDS, type PackedTerms } from '@/lib/linking/packed-terms'
import { profileTerms, type TermProfile, type TermUse } from '@/lib/linking/term-profile'
import { spanAt } from '@/lib/linking/text-spots'
import type { Annotation, Paragraph } from '@/lib/model/annotation'
import { makeArticle } from '../support/annotation-factory'

const paragraphsOf = (...texts: string[]): Paragraph[] => texts.map((text) => ({ kind: 'body', text, language: 'fr' }))

function articleOf(title: string, texts: readonly string[], language: 'fr' | 'ar'): Annotation {
  return { ...makeArticle({ key: 'a', language, title }).annotation, paragraphs: paragraphsOf(...texts) }
}

/** Everything that was packed, as it was before. */
function unpack(packed: PackedTerms, paragraphs: readonly Paragraph[]): Omit<TermProfile, 'language'> {
  const [words, names, figures] = TERM_KINDS.map((kind) => {
    const { terms, counts, spots } = packed[kind]
    const list = terms === '' ? [] : terms.split(' ')
    return new Map(list.map((term, at): [string, TermUse] => [term, { count: counts[at] ?? NaN, span: spanAt(spots[at] ?? NaN, paragraphs) }]))
  })
  return { words: words ?? new Map(), names: names ?? new Map(), figures: figures ?? new Map() }
}

const cases: [string, 'fr' | 'ar', string[]][] = [
  ['832 morts à Khartoum', 'fr', ['Le bilan est de 832 morts à Khartoum, selon Anna Berg.', 'Khartoum enterre ses morts.']],
  ['832 قتيلا في الخرطوم', 'ar', ['بلغت الحصيلة 832 قتيلا في الخرطوم حسب آنا بيرغ.', 'الخرطوم تدفن موتاها.']],
  ['', 'fr', ['']],
]

describe('packing the terms of a text', () => {
  it.each(cases)('of "%s" loses neither terms nor counts nor places', (title, language, texts) => {
    const annotation = articleOf(title, texts, language)
    const { language: _, ...profile } = profileTerms(annotation, texts.map((__, at) => at))
    expect(unpack(packTerms({ language, ...profile }, annotation.paragraphs), annotation.paragraphs)).toEqual(profile)
  })

  it('keeps places in the article when only some of its paragraphs are told of', () => {
    const annotation = articleOf('', ['Rien ici.', 'Le ministre part.', 'سافر الوزير.'], 'fr')
    const { words } = unpack(packTerms(profileTerms(annotation, [1]), annotation.paragraphs), annotation.paragraphs)
    const places = [...words.values()].map(({ span }) => span)
    expect(places).toContainEqual({ paragraph: 1, start: 3, end: 11 })
    expect(new Set(places.map((span) => span?.paragraph))).toEqual(new Set([1]))
  })

  it('is undone for any text: no term has a space in it', () => {
    const piece = fc.constantFrom('Le ministre', 'l’ambassadeur', 'Anna BERG', 'D.G.S.N.', '12 000', '1.500.000', '3ème', '14h30', 'الوزير', 'وبالرباط', '٢٫٥', 'بـ3', 'آنا\u00a0بيرغ', 'm‑e', '—', '\u200f', 'G20', '"')
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')), { maxLength: 4 }), fc.constantFrom('fr' as const, 'ar' as const), (texts, language) => {
        const annotation = articleOf(texts[0] ?? '', texts, language)
        const { language: _, ...profile } = profileTerms(annotation, texts.map((__, at) => at))
        expect(unpack(packTerms({ language, ...profile }, annotation.paragraphs), annotation.paragraphs)).toEqual(profile)
      }),
    )
  })
})
