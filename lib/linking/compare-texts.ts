import type { WeighedBag, WeighedText } from './weighed-text'

/** How much two texts share: 0 nothing, 1 everything that can be compared. */
export interface TextMatch {
  overlap: number
  /** How rare the shared terms are on average, in the text where they weigh more: 1 when no other text has them. */
  rareness: number
  figureOverlap: number
}

/** A term that both texts have: its weight in the left one, and where it stands in each (see text-spots.ts). */
export interface SharedTerm {
  weight: number
  left: number
  right: number
}

/** What was found in both texts so far: weights and number of terms on each side, and the terms if anybody asked. */
interface Tally {
  left: number
  right: number
  leftTerms: number
  rightTerms: number
  found: SharedTerm[] | null
}

const newTally = (found: SharedTerm[] | null = null): Tally => ({ left: 0, right: 0, leftTerms: 0, rightTerms: 0, found })

/**
 * Compares two texts, of one language by their stems, of two by what the lexicon translates, names by their consonants
 * and figures. The overlap is the share of each text's weight that is found in the other, the geometric mean of both
 * directions: a short report inside a long one is not punished as by a cosine, and not taken for the whole either.
 */
export function compareTexts(left: WeighedText, right: WeighedText): TextMatch {
  const tally = newTally()
  const overlap = matchTexts(left, right, tally)
  return {
    overlap,
    rareness: Math.max(share(tally.left, tally.leftTerms * left.most), share(tally.right, tally.rightTerms * right.most)),
    figureOverlap: matchSame(left.figures, right.figures, newTally()),
  }
}

/** The overlap alone, for those who compare many passages and show none. */
export function measureOverlap(left: WeighedText, right: WeighedText): number {
  return matchTexts(left, right, newTally())
}

/** The words and names that two texts share, the most telling first. */
export function listSharedTerms(left: WeighedText, right: WeighedText): SharedTerm[] {
  const found: SharedTerm[] = []
  matchTexts(left, right, newTally(found))
  return rankTerms(found)
}

/** The figures that two texts share, the most telling first. */
export function listSharedFigures(left: WeighedText, right: WeighedText): SharedTerm[] {
  const found: SharedTerm[] = []
  matchSame(left.figures, right.figures, newTally(found))
  return rankTerms(found)
}

function rankTerms(terms: readonly SharedTerm[]): SharedTerm[] {
  return terms.toSorted((one, other) => other.weight - one.weight || one.left - other.left || one.right - other.right)
}

function matchTexts(left: WeighedText, right: WeighedText, tally: Tally): number {
  return left.language === right.language ? matchSame(left.words, right.words, tally) : matchAcross(left, right, tally)
}

/** Overlap where terms of both texts are the same numbers. */
function matchSame(left: WeighedBag, right: WeighedBag, tally: Tally): number {
  takeShared(left, right, tally)
  return Math.sqrt(share(tally.left, left.total) * share(tally.right, right.total))
}

/** Overlap of what can be found in another language: words that the lexicon translates, names, figures. */
function matchAcross(left: WeighedText, right: WeighedText, tally: Tally): number {
  takeTranslations(left, right, tally)
  takeShared(left.names, right.names, tally)
  takeShared(left.figures, right.figures, tally)
  const [ofLeft, ofRight] = [comparable(left), comparable(right)]
  return Math.sqrt(share(tally.left, ofLeft) * share(tally.right, ofRight))
}

function comparable({ translatable, names, figures }: WeighedText): number {
  return translatable + names.total + figures.total
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** Terms with the same numbers, in one pass over two ascending lists. */
function takeShared(left: WeighedBag, right: WeighedBag, tally: Tally): void {
  let [one, other] = [0, 0]
  while (one < left.ids.length && other < right.ids.length) {
    const difference = (left.ids[one] ?? 0) - (right.ids[other] ?? 0)
    if (difference === 0) {
      tally.left += left.weights[one] ?? 0
      tally.right += right.weights[other] ?? 0
      tally.leftTerms++
      tally.rightTerms++
      tally.found?.push({ weight: left.weights[one] ?? 0, left: left.spots[one] ?? -1, right: right.spots[other] ?? -1 })
    }
    if (difference <= 0) one++
    if (difference >= 0) other++
  }
}

/** Words with a concept in common, in one pass over both lists of concepts; a word with several is counted once. */
function takeTranslations(left: WeighedText, right: WeighedText, tally: Tally): void {
  const [seenLeft, seenRight] = [new Uint8Array(left.words.ids.length), new Uint8Array(right.words.ids.length)]
  let [one, other] = [0, 0]
  while (one < left.concepts.length && other < right.concepts.length) {
    const difference = (left.concepts[one] ?? 0) - (right.concepts[other] ?? 0)
    if (difference < 0) one++
    else if (difference > 0) other++
    else {
      const concept = left.concepts[one]
      const partner = right.wordOfConcept[other] ?? 0
      for (; left.concepts[one] === concept && one < left.concepts.length; one++) takeLeft(left.words, left.wordOfConcept[one] ?? 0, seenLeft, right.words.spots[partner] ?? -1, tally)
      for (; right.concepts[other] === concept && other < right.concepts.length; other++) {
        const word = right.wordOfConcept[other] ?? 0
        if (seenRight[word] === 1) continue
        seenRight[word] = 1
        tally.right += right.words.weights[word] ?? 0
        tally.rightTerms++
      }
    }
  }
}

function takeLeft({ weights, spots }: WeighedBag, word: number, seen: Uint8Array, partner: number, tally: Tally): void {
  if (seen[word] === 1) return
  seen[word] = 1
  tally.left += weights[word] ?? 0
  tally.leftTerms++
  tally.found?.push({ weight: weights[word] ?? 0, left: spots[word] ?? -1, right: partner })
}
