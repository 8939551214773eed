import type { CompareNames } from './compare-names'
import { ASPECTS, aspectOf, type Aspect, type Clue } from './judgement'
import { judgeCountries } from './judge-countries'
import { judgeCopy } from './judge-copy'
import { judgeDates } from './judge-dates'
import { judgeMentions } from './judge-mentions'
import { judgePlaces } from './judge-places'
import { judgeUndated, mayTell } from './judge-rest'
import { judgeSides } from './judge-sides'
import { judgeWords } from './judge-words'
import type { Rarity } from './rarity'
import type { Unit } from './unit'
import type { Vocabulary } from './vocabulary'
import { PRIOR } from './weights'

/** Where who, when and where together are this far against, no words can make up for it, and texts are not compared. */
const HOPELESS = -10

/** Two texts that clash on a fact this clearly are one form filled in twice, not one wire text. */
const CLASH = -2

/** What is known of the collection as a whole when two of its units are compared. */
export interface Collection {
  rarity: Rarity
  vocabulary: Vocabulary
  compareNames: CompareNames
}

/** Everything that speaks for or against two units telling one meeting. */
export interface Judgement {
  prior: number
  clues: Clue[]
  /** Sum of the clues for each question that any of them answers. */
  aspects: Partial<Record<Aspect, number>>
  /** Log-odds of all together. */
  score: number
}

/**
 * Compares two units rule by rule, independently of every other pair, and with the same odds from either side.
 *
 * Two reports of one Monday reception with the same guest score far above 0; two receptions of two ambassadors by one
 * host on one day far below, for all that they share.
 */
export function judgeUnits(left: Unit, right: Unit, collection: Pick<Collection, 'rarity' | 'compareNames'>): Judgement {
  const { rarity, compareNames } = collection
  const isWhole = left.meeting === null || right.meeting === null
  const prior: number = PRIOR[priorOf(left, right)]
  if (!mayTell(left, right) || !mayTell(right, left)) return { prior, clues: [], aspects: {}, score: prior }
  const clues = [
    ...(isWhole ? judgeMentions(left, right, rarity) : judgeSides(left, right, rarity, compareNames)),
    ...judgeCountries(left, right, rarity),
    ...judgeDates(left, right),
    ...judgePlaces(left, right, rarity),
  ]
  clues.push(...judgeUndated(left, right, clues))
  const isClash = clues.some(({ weight }) => weight <= CLASH)
  if (clues.reduce((sum, { weight }) => sum + weight, prior) > HOPELESS) clues.push(...judgeWords(left, right))
  if (!isClash) clues.push(...judgeCopy(left, right))
  const aspects: Partial<Record<Aspect, number>> = {}
  for (const found of clues) {
    const aspect = aspectOf(found.rule)
    aspects[aspect] = (aspects[aspect] ?? 0) + found.weight
  }
  return { prior, clues, aspects, score: prior + sumAspects(aspects) }
}

/** Which prior two units start from: both are meetings, both articles as a whole, or one of each. */
export function priorOf(left: Unit, right: Unit): keyof typeof PRIOR {
  if (left.meeting !== null && right.meeting !== null) return 'meeting'
  return left.meeting === right.meeting ? 'article' : 'mixed'
}

/** Publication is asked only where the days of the meeting are not known. */
export function sumAspects(aspects: Partial<Record<Aspect, number>>): number {
  return ASPECTS.filter((aspect) => aspect !== 'published' || aspects.date === undefined).reduce(
    (sum, aspect) => sum + (aspects[aspect] ?? 0),
    0,
  )
}

/** Probability for log-odds: 0 is one half, 2.2 is 0.9. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
