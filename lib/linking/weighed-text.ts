import type { Span } from '@/lib/model/span'
import { listConcepts } from './concepts'
import type { TermProfile, TermUse } from './term-profile'
import type { WordWeights } from './word-weights'

/** A term of a text with its weight there. */
export interface WeighedTerm {
  term: string
  weight: number
  span: Span | null
  /** What it means in both languages; none when the lexicon does not know it. */
  concepts: readonly string[]
}

/** One kind of terms of a text, by term, with the sum of their weights. */
export interface WeighedTerms {
  terms: ReadonlyMap<string, WeighedTerm>
  total: number
}

/** A text made ready to be compared many times: each term weighed once. */
export interface WeighedText {
  profile: TermProfile
  words: WeighedTerms
  names: WeighedTerms
  figures: WeighedTerms
  /** Weight of the words that the lexicon can translate. */
  translatable: number
  /** Where each concept is first met. */
  concepts: ReadonlyMap<string, WeighedTerm>
  /** The weight of a term that one text of the collection alone has: the scale of all weights. */
  most: number
}

/** Weighs a text's terms: how telling a term is in the collection times how much the text makes of it, dampened. */
export function weighText(profile: TermProfile, weights: WordWeights): WeighedText {
  const words = weighTerms(profile.words, (term) => weights.word(term, profile.language), (term) => listConcepts(term, profile.language))
  const concepts = new Map<string, WeighedTerm>()
  let translatable = 0
  for (const word of words.terms.values()) {
    if (word.concepts.length > 0) translatable += word.weight
    for (const concept of word.concepts) if (!concepts.has(concept)) concepts.set(concept, word)
  }
  const plain = (): readonly string[] => []
  return {
    profile, words, concepts, translatable,
    names: weighTerms(profile.names, weights.name, plain),
    figures: weighTerms(profile.figures, weights.figure, plain),
    most: weights.most,
  }
}

function weighTerms(uses: ReadonlyMap<string, TermUse>, weigh: (term: string) => number, conceptsOf: (term: string) => readonly string[]): WeighedTerms {
  const terms = new Map<string, WeighedTerm>()
  let total = 0
  for (const [term, use] of uses) {
    const weight = weigh(term) * (1 + Math.log(use.count))
    total += weight
    terms.set(term, { term, weight, span: use.span, concepts: conceptsOf(term) })
  }
  return { terms, total }
}
