import type { Span } from '@/lib/model/span'
import { listConcepts } from './concepts'
import { byText } from './order'
import type { TermProfile, TermUse } from './term-profile'
import { weighUse, type WordWeights } from './word-weights'

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
  /** Words, or names across scripts, the most telling first. */
  terms: SharedTerm[]
  figures: SharedTerm[]
}

/**
 * Compares two texts, of one language by their stems, of two by what the lexicon translates, names by their consonants
 * and figures. The overlap is the share of each text's weight that is found in the other, the geometric mean of both
 * directions: a short report inside a long one is not punished as by a cosine, and not taken for the whole either.
 */
export function compareTexts(left: TermProfile, right: TermProfile, weights: WordWeights): TextMatch {
  const figures = matchTerms(left.figures, right.figures, weights.figure)
  const match = left.language === right.language ? matchWords(left, right, weights) : matchAcross(left, right, weights)
  return {
    overlap: Math.sqrt(match.left * match.right),
    rareness: match.terms.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, match.terms.length) / weights.most,
    figureOverlap: Math.sqrt(figures.left * figures.right),
    terms: rank(match.terms),
    figures: rank(figures.terms),
  }
}

function rank(terms: readonly SharedTerm[]): SharedTerm[] {
  return terms.toSorted((one, other) => other.weight - one.weight || byText(one.value, other.value))
}

interface Shares {
  left: number
  right: number
  terms: SharedTerm[]
}

/** Shares of weight when terms of both texts are the same strings. */
function matchTerms(left: Map<string, TermUse>, right: Map<string, TermUse>, weigh: (term: string) => number): Shares {
  const terms: SharedTerm[] = []
  const totals = [0, 0]
  const common = [0, 0]
  for (const [term, use] of left) {
    const weight = weighUse(use, weigh(term))
    totals[0] = (totals[0] ?? 0) + weight
    const other = right.get(term)
    if (other === undefined) continue
    common[0] = (common[0] ?? 0) + weight
    terms.push({ value: term, weight, left: use.span, right: other.span })
  }
  for (const [term, use] of right) {
    const weight = weighUse(use, weigh(term))
    totals[1] = (totals[1] ?? 0) + weight
    if (left.has(term)) common[1] = (common[1] ?? 0) + weight
  }
  return { left: share(common[0], totals[0]), right: share(common[1], totals[1]), terms }
}

function share(part = 0, whole = 0): number {
  return whole > 0 ? part / whole : 0
}

function matchWords(left: TermProfile, right: TermProfile, weights: WordWeights): Shares {
  return matchTerms(left.words, right.words, (term) => weights.word(term, left.language))
}

/** What of a text can be looked for in another language: words that the lexicon translates, names, figures. */
function matchAcross(left: TermProfile, right: TermProfile, weights: WordWeights): Shares {
  const terms: SharedTerm[] = []
  const leftShare = findAcross(left, right, weights, terms)
  return { left: leftShare, right: findAcross(right, left, weights, null), terms }
}

function findAcross(from: TermProfile, to: TermProfile, weights: WordWeights, found: SharedTerm[] | null): number {
  const there = conceptSpans(to)
  let total = 0
  let common = 0
  const look = (value: string, weight: number, use: TermUse, hit: TermUse | undefined): void => {
    total += weight
    if (hit === undefined) return
    common += weight
    found?.push({ value, weight, left: use.span, right: hit.span })
  }
  for (const [term, use] of from.words) {
    const concepts = listConcepts(term, from.language)
    if (concepts.length === 0) continue
    const hit = concepts.map((concept) => there.get(concept)).find((known) => known !== undefined)
    look(term, weighUse(use, weights.word(term, from.language)), use, hit)
  }
  for (const [key, use] of from.names) look(key, weighUse(use, weights.name(key)), use, to.names.get(key))
  for (const [figure, use] of from.figures) look(figure, weighUse(use, weights.figure(figure)), use, to.figures.get(figure))
  return share(common, total)
}

/** The concepts of a text, made once for each: profiles are compared many times. */
const conceptsOfProfile = new WeakMap<TermProfile, Map<string, TermUse>>()

function conceptSpans(profile: TermProfile): Map<string, TermUse> {
  let concepts = conceptsOfProfile.get(profile)
  if (concepts === undefined) {
    concepts = new Map()
    for (const [term, use] of profile.words) {
      for (const concept of listConcepts(term, profile.language)) if (!concepts.has(concept)) concepts.set(concept, use)
    }
    conceptsOfProfile.set(profile, concepts)
  }
  return concepts
}
