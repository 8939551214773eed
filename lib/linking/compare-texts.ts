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
  const figures = matchTerms(left.figures, right.figures)
  const match = left.profile.language === right.profile.language ? matchTerms(left.words, right.words) : matchAcross(left, right)
  return {
    overlap: Math.sqrt(match.left * match.right),
    rareness: match.terms.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, match.terms.length) / left.most,
    figureOverlap: Math.sqrt(figures.left * figures.right),
    terms: match.terms,
    figures: figures.terms,
  }
}

/** The shared terms, the most telling first. */
export function rankTerms(terms: readonly SharedTerm[]): SharedTerm[] {
  return terms.toSorted((one, other) => other.weight - one.weight || byText(one.value, other.value))
}

interface Shares {
  left: number
  right: number
  terms: SharedTerm[]
}

/** Shares of weight when terms of both texts are the same strings. */
function matchTerms(left: WeighedTerms, right: WeighedTerms): Shares {
  const terms: SharedTerm[] = []
  let [ofLeft, ofRight] = [0, 0]
  for (const [value, { weight, span }] of left.terms) {
    const other = right.terms.get(value)
    if (other === undefined) continue
    ofLeft += weight
    ofRight += other.weight
    terms.push({ value, weight, left: span, right: other.span })
  }
  return { left: share(ofLeft, left.total), right: share(ofRight, right.total), terms }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** What of each text can be found in another language: words that the lexicon translates, names, figures. */
function matchAcross(left: WeighedText, right: WeighedText): Shares {
  const terms: SharedTerm[] = []
  const found = (term: WeighedTerm, other: WeighedTerm): void => void terms.push({ value: term.term, weight: term.weight, left: term.span, right: other.span })
  return { left: findAcross(left, right, found), right: findAcross(right, left, () => undefined), terms }
}

function findAcross(from: WeighedText, to: WeighedText, found: (term: WeighedTerm, other: WeighedTerm) => void): number {
  let common = 0
  const look = (term: WeighedTerm, other: WeighedTerm | undefined): void => {
    if (other === undefined) return
    common += term.weight
    found(term, other)
  }
  for (const word of from.words.terms.values()) {
    for (const concept of word.concepts) {
      const other = to.concepts.get(concept)
      if (other === undefined) continue
      look(word, other)
      break
    }
  }
  for (const [key, name] of from.names.terms) look(name, to.names.terms.get(key))
  for (const [key, figure] of from.figures.terms) look(figure, to.figures.terms.get(key))
  return share(common, from.translatable + from.names.total + from.figures.total)
}
