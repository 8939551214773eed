import type { Language } from '@/lib/languages'
import words from './data/stop-words.json'
import { normalise } from './normalise'

/** Written naturally in the data file, folded once at load. */
const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(words.fr.map(normalise)),
  ar: new Set(words.ar.map(normalise)),
}

/**
 * True for a normalised word that says nothing about what a text is about: articles, prepositions, pronouns, auxiliaries.
 * `isStopWord("l'", 'fr')` and `isStopWord('علي', 'ar')` (the fold of على) are true, `isStopWord('securite', 'fr')` false.
 */
export function isStopWord(norm: string, language: Language): boolean {
  return sets[language].has(norm)
}
