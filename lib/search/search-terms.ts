import type { Language } from '@/lib/languages'
import { analyse, type Term } from '@/lib/text/analyse'

/** Whatever is longer is no word. */
const LONGEST = 60
/** 93e, 93ème and الـ93 are one figure. */
const ORDINAL = /^(\d+)(?:e|em|eme|er|ere|nd|nde|th|st|rd)s?$/

/**
 * The words of a text or of a query as the search index knows them, with their places. Both go through this one
 * function: `listTerms('93ᵉ Assemblée', 'fr')` has the terms `93` and `assemble`, `listTerms('وبالرباط', 'ar')` has `رباط`.
 */
export function listTerms(text: string, language: Language): Term[] {
  return analyse(text, language)
    .filter(({ term }) => term.length > 0 && term.length <= LONGEST)
    .map(({ term, start, end }) => ({ term: toToken(term.replace(ORDINAL, '$1')), start, end }))
}

/** A term as one token of the index, whose tokeniser takes letters, digits and `_`: `20:38` is `20_38`, `و.م.ع` is `و_م_ع`. */
export function toToken(term: string): string {
  return term.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
}
