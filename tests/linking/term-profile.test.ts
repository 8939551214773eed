import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { profileTerms } from '@/lib/linking/term-profile'

const figuresOf = (text: string) => {
  const annotation = annotate({ id: null, url: null, title: null, text, published: null, language: null, source: null })
  return [...profileTerms(annotation, annotation.paragraphs.map((_, at) => at)).figures.keys()]
}

describe('the figures of a text', () => {
  it.each([
    ['Le ministre de la Santé a reçu mercredi 21 janvier 2026 à Tunis 832 médecins.', ['832']],
    ['استقبل وزير الصحة يوم الأربعاء 21 يناير 2026 بتونس 832 طبيبا.', ['832']],
  ])('of « %s » are not those of its date, not even in the title made from it', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})
