import type { Collection } from './judge-units'
import { indexKeys, runsWithin, type KeyIndex } from './key-index'
import { tabulateKeys, type KeyTable } from './key-table'
import { NumberList } from './number-list'
import type { Unit } from './unit'

/**
 * Candidates kept for a unit in each language, since words of its own language would crowd out the other one: the first
 * few in any case, and further ones that share a good part of what its best one does.
 */
const KEPT = 15
const KEPT_IN_ANY_CASE = 6
const GOOD_PART = 0.4

/** A pair of units that share enough to be compared, each as its place in the list. */
export interface Candidate {
  left: number
  right: number
}

/**
 * Pairs worth comparing, found through an inverted index of each unit's most telling keys: people, functions,
 * countries, places, occasions, and distinctive words (as concepts, so that languages meet). A dated unit looks
 * in its own month and those beside it, an undated one everywhere. Of long lists nothing is looked at, or the nearest
 * few if one great story fills them, and the best are kept, so that the cost grows with the number of units, not of
 * pairs. In order, and one by one: there are more than ten times as many as units.
 */
export function* listCandidates(units: readonly Unit[], collection: Collection): Generator<Candidate> {
  const sorted = findPairs(units, collection).sort()
  for (const [at, pair] of sorted.entries()) {
    if (pair !== sorted[at - 1]) yield { left: Math.floor(pair / units.length), right: pair % units.length }
  }
}

/** Pairs as one number each, the smaller place times the number of units; some twice. */
function findPairs(units: readonly Unit[], collection: Collection): Float64Array {
  const keys = tabulateKeys(units, collection)
  const index = indexKeys(keys, units, collection.vocabulary.size)
  const isFrench = units.map(({ article }) => article.language === 'fr')
  const scores = new Float64Array(units.length)
  const pairs = new NumberList((room) => new Float64Array(room))
  for (let at = 0; at < units.length; at++) {
    const near = addScores(at, keys, index, scores)
    for (const ofOneLanguage of [near.filter((other) => isFrench[other]), near.filter((other) => !isFrench[other])]) {
      for (const other of bestOf(ofOneLanguage, scores)) pairs.push(Math.min(at, other) * units.length + Math.max(at, other))
    }
    for (const other of near) scores[other] = 0
  }
  return pairs.view()
}

/** Adds up for every other unit within reach what it shares with one, and returns those that share anything. */
function addScores(at: number, { keys, weights, starts, telling }: KeyTable, index: KeyIndex, scores: Float64Array): number[] {
  const near: number[] = []
  for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
    const [key, weight] = [keys[place] ?? 0, weights[place] ?? 0]
    for (const [from, to] of runsWithin(at, key, index, telling.has(key))) {
      for (let run = from; run < to; run++) {
        const other = index.units[run] ?? at
        if (other === at) continue
        const score = scores[other] ?? 0
        if (score === 0) near.push(other)
        scores[other] = score + weight
      }
    }
  }
  return near
}

/**
 * The places with the best scores, best first. Units are in the order of their keys, which decides between equals.
 * Kept by insertion into a short list: of the hundreds that share something, most are worse than its last.
 */
function bestOf(near: readonly number[], scores: Float64Array): number[] {
  const best: number[] = []
  const scoreOf = (at: number | undefined): number => (at === undefined ? -Infinity : (scores[at] ?? 0))
  for (const at of near) {
    if (best.length === KEPT && !isBetter(at, best[KEPT - 1] ?? 0, scores)) continue
    let place = Math.min(best.length, KEPT - 1)
    for (; place > 0 && isBetter(at, best[place - 1] ?? 0, scores); place--) best[place] = best[place - 1] ?? 0
    best[place] = at
  }
  const least = GOOD_PART * scoreOf(best[0])
  return best.filter((at, rank) => rank < KEPT_IN_ANY_CASE || scoreOf(at) >= least)
}

function isBetter(one: number, other: number, scores: Float64Array): boolean {
  const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
  return difference > 0 || (difference === 0 && one < other)
}
