import type { Language } from '@/lib/languages'
import { hasOwnArticleLetters } from './arabic-words'
import words from './data/stop-words.json'
import { normalise } from './normalise'

/** Written naturally in the data file, folded once at load. */
const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(words.fr.map(normalise)),
  ar: new Set(words.ar.map(normalise)),
}

const CONJUNCTIONS: ReadonlySet<string> = new Set('وف')

/** Arabic writes "and" and "so" together with the next word: وفي, فهو. */
function withoutConjunction(norm: string): string {
  return norm.length > 2 && CONJUNCTIONS.has(norm.charAt(0)) && !hasOwnArticleLetters(norm) ? norm.slice(1) : norm
}

/**
 * True for a normalised word that says nothing about what a text is about: articles, prepositions, pronouns, auxiliaries.
 * `isStopWord("l'", 'fr')`, `isStopWord('علي', 'ar')` (the fold of على) and `isStopWord('وفي', 'ar')` are true;
 * `isStopWord('securite', 'fr')` and `isStopWord('والي', 'ar')` false.
 */
export function isStopWord(norm: string, language: Language): boolean {
  return sets[language].has(norm) || (language === 'ar' && sets.ar.has(withoutConjunction(norm)))
}
