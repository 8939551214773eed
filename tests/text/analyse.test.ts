import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { analyse } from '@/lib/text/analyse'

const terms = (text: string, language: Language) => analyse(text, language).map(({ term }) => term)

/** A query finds a document when its terms are among those of the document. */
const found: readonly [query: string, queryLanguage: Language, document: string, language: Language][] = [
  ['securite', 'fr', 'la Direction générale de la sûreté et de la sécurité', 'fr'],
  ['marocaine', 'fr', 'les services du Maroc', 'fr'],
  ['oeuvre', 'fr', 'la mise en œuvre', 'fr'],
  ['DGSN', 'fr', 'communiqué de la D.G.S.N.', 'fr'],
  ['ambassadeur', 'fr', 'reçu par l’Ambassadeur', 'fr'],
  ['امن', 'ar', 'المديرية العامة للأمن الوطني', 'ar'],
  ['حموشي', 'ar', 'السيد حَمُّوشِي', 'ar'],
  ['شرطه', 'ar', 'رجال الشرطة', 'ar'],
  ['سفير', 'ar', 'استقبال السفراء', 'ar'],
  ['DGSN', 'ar', 'مدير DGSN', 'ar'],
  ['police', 'ar', 'la police marocaine', 'fr'],
  ['شرطة', 'fr', 'الشرطة المغربية', 'ar'],
]

describe('analyse', () => {
  it.each(found)('%s (%s) finds %s', (query, queryLanguage, document, language) => {
    const words = terms(document, language)
    expect(terms(query, queryLanguage)).not.toEqual([])
    for (const term of terms(query, queryLanguage)) expect(words).toContain(term)
  })

  it('leaves stop words out, in the language of their script', () => {
    expect(terms('le la les dans sur', 'fr')).toEqual([])
    expect(terms('في من على وفي', 'ar')).toEqual([])
    expect(terms('le la في', 'ar')).toEqual([])
  })

  it('gives the place of each word in the text', () => {
    const text = 'La sécurité du Royaume'
    expect(analyse(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['sécurité', 'Royaume'])
  })
})
