import type { Language } from '@/lib/languages'
import type { Unit } from './unit'

/** How telling each term is in this collection: rare ones more. One table per language and kind, as each has its own texts. */
export interface WordWeights {
  word(term: string, language: Language): number
  name(key: string): number
  figure(number: string): number
  /** The weight of a term that one text alone has. */
  most: number
}

/**
 * Inverse document frequency, counted in articles, not units: `ln((N + 1) / (n + 0.5))`, where an article has the term
 * or not. A word of every article is near 0, one of a single article of 150 is 4.6.
 */
export function weighWords(units: readonly Unit[]): WordWeights {
  const counts = new Map<string, Set<string>>()
  const articles: Record<Language | 'all', Set<string>> = { fr: new Set(), ar: new Set(), all: new Set() }
  const count = (key: string, article: string): void => {
    const seen = counts.get(key)
    if (seen === undefined) counts.set(key, new Set([article]))
    else seen.add(article)
  }
  for (const { article, language, terms } of units) {
    articles[language].add(article.key)
    articles.all.add(article.key)
    for (const term of terms.words.keys()) count(`${language}:${term}`, article.key)
    for (const key of terms.names.keys()) count(`name:${key}`, article.key)
    for (const figure of terms.figures.keys()) count(`figure:${figure}`, article.key)
  }
  const weigh = (key: string, total: number): number => Math.max(0, Math.log((total + 1) / ((counts.get(key)?.size ?? 0) + 0.5)))
  return {
    word: (term, language) => weigh(`${language}:${term}`, articles[language].size),
    name: (key) => weigh(`name:${key}`, articles.all.size),
    figure: (figure) => weigh(`figure:${figure}`, articles.all.size),
    most: Math.max(1, Math.log((articles.all.size + 1) / 1.5)),
  }
}
