import type { Language } from '@/lib/languages'
import { ownNumbers, type Numbers } from './number-arena'
import type { TermKind } from './packed-terms'
import type { Bag, TermBags } from './term-bags'
import type { Vocabulary } from './vocabulary'
import type { WordWeights } from './word-weights'

/** One kind of terms of a text, by ascending number, each with its weight there and where it stands first. */
export interface WeighedBag {
  ids: Int32Array
  weights: Float32Array
  spots: Int32Array
  /** Sum of the weights. */
  total: number
}

/** A text made ready to be compared many times: each term weighed once. */
export interface WeighedText extends Record<TermKind, WeighedBag> {
  language: Language
  /** The concepts of its words, ascending, and beside each the place in `words` of a word that has it. */
  concepts: Int32Array
  wordOfConcept: Int32Array
  /** Weight of the words that the lexicon can translate. */
  translatable: number
  /** The weight of a term that one text of the collection alone has: the scale of all weights. */
  most: number
}

/** Weighs a text's terms: how telling a term is in the collection times how much the text makes of it, dampened. */
export function weighText(bags: TermBags, weights: WordWeights, vocabulary: Vocabulary, numbers: Numbers = ownNumbers): WeighedText {
  const words = weighBag(bags.words, 'words', bags.language, weights, numbers)
  return {
    language: bags.language,
    words,
    names: weighBag(bags.names, 'names', bags.language, weights, numbers),
    figures: weighBag(bags.figures, 'figures', bags.language, weights, numbers),
    ...listConceptsOf(words, vocabulary, numbers),
    most: weights.most,
  }
}

function weighBag({ ids, counts, spots }: Bag, kind: TermKind, language: Language, { weigh }: WordWeights, numbers: Numbers): WeighedBag {
  const weighed = numbers.floats(ids.length)
  let total = 0
  for (let at = 0; at < ids.length; at++) {
    const count = counts[at] ?? 1
    weighed[at] = weigh(ids[at] ?? 0, kind, language) * (count === 1 ? 1 : 1 + Math.log(count))
    total += weighed[at] ?? 0
  }
  return { ids, weights: weighed, spots, total }
}

/** Words of a text that one number can hold beside a concept. */
const PLACES = 0x10_0000

function listConceptsOf({ ids, weights }: WeighedBag, vocabulary: Vocabulary, numbers: Numbers): Pick<WeighedText, 'concepts' | 'wordOfConcept' | 'translatable'> {
  const met: number[] = []
  let translatable = 0
  for (let at = 0; at < ids.length; at++) {
    const concepts = vocabulary.conceptsOf(ids[at] ?? 0)
    if (concepts.length > 0) translatable += weights[at] ?? 0
    for (const concept of concepts) met.push(concept * PLACES + at)
  }
  const [concepts, wordOfConcept] = [numbers.ints(met.length), numbers.ints(met.length)]
  new Float64Array(met).sort().forEach((both, at) => {
    wordOfConcept[at] = both % PLACES
    concepts[at] = (both - (both % PLACES)) / PLACES
  })
  return { concepts, wordOfConcept, translatable }
}
