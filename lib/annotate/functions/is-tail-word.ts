import type { Language } from '@/lib/languages'
import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import type { Passage } from '../passage'
import { normAt } from '../passage'
import { isVocabulary } from '../atoms/vocabulary'
import { functionGrammars } from './function-grammar'

const BLOCKING = COVER.meeting | COVER.date | COVER.honorific | COVER.cue

/** Indefinite adjectives after a head without a name: وفدا أمنيا تركيا. */
const ADJECTIVE = /^\p{Script=Arabic}{2,}ي(?:ا|ه|ين)?$/u

/**
 * True for a word that can stand inside the complement of a function: "nationale", "Sûreté"; الوطني, ولمراقبة.
 * French takes any plain word that does not end a function, and a capital that is known or an acronym, so that the
 * name that follows stays out; Arabic, without capitals, only a known word or a definite one.
 */
export function isTailWord(passage: Passage, index: number, unnamed = false): boolean {
  const grammar = functionGrammars[passage.language]
  const norm = normAt(passage, index)
  if (isCoveredAt(passage, index, BLOCKING) || grammar.ends.has(norm)) return false
  if (grammar.manner.has(norm) || (unnamed && ADJECTIVE.test(norm))) return true
  return shapes[passage.language](norm, passage.tokens[index]?.text ?? '')
}

const shapes: Record<Language, (norm: string, text: string) => boolean> = {
  fr: (norm, text) => /^[\p{Ll}.'-]{2,}$/u.test(text) || (/^\p{Lu}/u.test(text) && (isVocabulary(norm, 'fr') || /^[\p{Lu}\d.]{2,}$/u.test(text))),
  ar: (norm, text) => /^\p{Lu}{2,8}$/u.test(text) || /^(?:و?ال|و?لل|بال|ول|وال)\p{L}{2,}$/u.test(norm) || isVocabulary(norm, 'ar'),
}
