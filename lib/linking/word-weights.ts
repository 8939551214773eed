import type { Language } from '@/lib/languages'
import { TERM_KINDS, type TermKind } from './packed-terms'
import type { TermBags } from './term-bags'

/** How telling each term is in this collection: rare ones more. Words of each language have texts of their own to be rare in. */
export interface WordWeights {
  weigh: (term: number, kind: TermKind, language: Language) => number
  /** The weight of a term that one text alone has. */
  most: number
}

/**
 * Inverse document frequency, counted in articles, not units: `ln((N + 1) / (n + 0.5))`, where an article has the term
 * or not. A word of every article is near 0, one of a single article of 150 is 4.6.
 *
 * @param articles the texts of each article
 * @param size all terms are smaller numbers
 */
export function weighWords(articles: Iterable<readonly TermBags[]>, size: number): WordWeights {
  const seen = new Int32Array(size)
  const lastArticle = new Int32Array(size).fill(-1)
  const texts: Record<Language | 'all', number> = { fr: 0, ar: 0, all: 0 }
  for (const units of articles) {
    for (const unit of units) {
      for (const kind of TERM_KINDS) {
        for (const term of unit[kind].ids) {
          if (lastArticle[term] === texts.all) continue
          lastArticle[term] = texts.all
          seen[term] = (seen[term] ?? 0) + 1
        }
      }
    }
    const [first] = units
    if (first !== undefined) texts[first.language]++
    texts.all++
  }
  const weigh = (term: number, total: number): number => Math.max(0, Math.log((total + 1) / ((seen[term] ?? 0) + 0.5)))
  return {
    weigh: (term, kind, language) => weigh(term, kind === 'words' ? texts[language] : texts.all),
    most: Math.max(1, Math.log((texts.all + 1) / 1.5)),
  }
}
