import type { Span } from '@/lib/model/span'
import { byText } from './order'
import type { WeighedTerm, WeighedTerms, WeighedText } from './weighed-text'

/** A term that both texts have, and where. */
export interface SharedTerm {
  value: string
  weight: number
  left: Span | null
  right: Span | null
}

/** How much two texts share: 0 nothing, 1 everything that can be compared. */
export interface TextMatch {
  overlap: number
  /** How rare the shared terms are, on average: 1 when no other text has them. */
  rareness: number
  figureOverlap: number
  /** Words, or names across scripts. */
  terms: SharedTerm[]
  figures: SharedTerm[]
}

/**
 * Compares two texts, of one language by their stems, of two by what the lexicon translates, names by their consonants
 * and figures. The overlap is the share of each text's weight that is found in the other, the geometric mean of both
 * directions: a short report inside a long one is not punished as by a cosine, and not taken for the whole either.
 */
export function compareTexts(left: WeighedText, right: WeighedText): TextMatch {
  const [terms, figures]: [SharedTerm[], SharedTerm[]] = [[], []]
  const figureOverlap = matchTerms(left.figures, right.figures, figures)
  const overlap = matchTexts(left, right, terms)
  const rareness = terms.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, terms.length) / left.most
  return { overlap, rareness, figureOverlap, terms, figures }
}

/** The overlap alone, for those who compare many passages and show none. */
export function measureOverlap(left: WeighedText, right: WeighedText): number {
  return matchTexts(left, right, null)
}

function matchTexts(left: WeighedText, right: WeighedText, found: SharedTerm[] | null): number {
  if (left.profile.language === right.profile.language) return matchTerms(left.words, right.words, found)
  return Math.sqrt(findAcross(left, right, found) * findAcross(right, left, null))
}

/** The shared terms, the most telling first. */
export function rankTerms(terms: readonly SharedTerm[]): SharedTerm[] {
  return terms.toSorted((one, other) => other.weight - one.weight || byText(one.value, other.value))
}

/** Overlap where terms of both texts are the same strings; what is shared goes into `found`. */
function matchTerms(left: WeighedTerms, right: WeighedTerms, found: SharedTerm[] | null): number {
  let [ofLeft, ofRight] = [0, 0]
  for (const [value, { weight, span }] of left.terms) {
    const other = right.terms.get(value)
    if (other === undefined) continue
    ofLeft += weight
    ofRight += other.weight
    found?.push({ value, weight, left: span, right: other.span })
  }
  return Math.sqrt(share(ofLeft, left.total) * share(ofRight, right.total))
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** What of a text can be found in another language: words that the lexicon translates, names, figures. */
function findAcross(from: WeighedText, to: WeighedText, found: SharedTerm[] | null): number {
  let common = 0
  for (const word of from.words.terms.values()) {
    const other = findTranslation(word, to)
    if (other !== undefined) common += take(word, other, found)
  }
  for (const kind of ['names', 'figures'] as const) {
    for (const [key, term] of from[kind].terms) {
      const other = to[kind].terms.get(key)
      if (other !== undefined) common += take(term, other, found)
    }
  }
  return share(common, from.translatable + from.names.total + from.figures.total)
}

function findTranslation(word: WeighedTerm, to: WeighedText): WeighedTerm | undefined {
  for (const concept of word.concepts) {
    const other = to.concepts.get(concept)
    if (other !== undefined) return other
  }
  return undefined
}

function take(term: WeighedTerm, other: WeighedTerm, found: SharedTerm[] | null): number {
  found?.push({ value: term.term, weight: term.weight, left: term.span, right: other.span })
  return term.weight
}
