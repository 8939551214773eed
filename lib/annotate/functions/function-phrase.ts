import type { Passage, TokenRange } from '../passage'
import type { FunctionMention } from '@/lib/model/annotation'
import { spanOf, textOf } from '../passage'

/**
 * A function with its complement, as it stands in a passage: "l'ambassadeur du Gabon à Rabat",
 * "son homologue turc", وفد أمني تركي. "Les ambassadeurs du Gabon et de la Malaisie" is two of them.
 */
export interface FunctionPhrase extends TokenRange {
  /** Knowledge key, or `null` for a head that is no function: a delegation, an official, a counterpart. */
  key: string | null
  gender: 'm' | 'f' | null
  plural: boolean
  /** A group of people: it meets nobody by itself when somebody leads it. */
  delegation: boolean
  /** Clitics glued to the first token in Arabic. */
  prefix: string
  country: string | null
  organisation: string | null
}

/** The function as the annotation keeps it. */
export function toFunctionMention(passage: Passage, phrase: FunctionPhrase): FunctionMention {
  const span = spanOf(passage, phrase.from, phrase.to, phrase.prefix.replace(/(?:ا)?ل$/, '').length)
  const text = textOf(passage, span)
  if (text.lastIndexOf('(') > text.lastIndexOf(')') && passage.text[span.end] === ')') span.end++
  return {
    key: phrase.key,
    text: textOf(passage, span),
    language: passage.language,
    country: phrase.country,
    organisation: phrase.organisation,
    gender: phrase.gender,
    span,
  }
}
