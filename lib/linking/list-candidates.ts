import { anchorDay } from './date-clue'
import type { Collection } from './judge-units'
import { factsOf, rarityOfFact } from './rarity'
import type { Unit } from './unit'
import type { Vocabulary } from './vocabulary'

/** Words and concepts under which a unit is looked for, the most telling, beside all its facts. */
const KEYS = 24
/** Units of one key within reach beyond which the key says nothing: in a month, or in all of them for an undated unit. */
const LONGEST_LIST = 300
/**
 * Candidates kept for a unit in each language, since words of its own language would crowd out the other one: the first
 * few in any case, and further ones that share a good part of what its best one does.
 */
const KEPT = 15
const KEPT_IN_ANY_CASE = 6
const GOOD_PART = 0.4
/** A key of facts counts as much as several words. */
const FACT_WEIGHT = 4
const DAYS_OF_BUCKET = 31
const UNDATED = -1_000_000

/** A pair of units that share enough to be compared, each as its place in the list. */
export interface Candidate {
  left: number
  right: number
}

/** A key of a unit and how telling it is. */
type Key = readonly [key: number, weight: number]

/**
 * Pairs worth comparing, found through an inverted index of each unit's most telling keys: people, functions,
 * countries, days, places, occasions, and distinctive words (as concepts, so that languages meet). A dated unit looks
 * in its own month and those beside it, an undated one everywhere. Long lists are skipped and the best are kept, so
 * that the cost grows with the number of units, not of pairs.
 */
export function listCandidates(units: readonly Unit[], collection: Collection): Candidate[] {
  const keys = units.map((unit) => listKeys(unit, collection))
  const buckets = units.map(bucketOf)
  const isFrench = units.map(({ article }) => article.language === 'fr')
  const index = indexKeys(keys, buckets)
  const scores = new Float64Array(units.length)
  const pairs: number[] = []
  for (let at = 0; at < units.length; at++) {
    const near = addScores(at, keys[at] ?? [], buckets[at] ?? UNDATED, index, scores)
    for (const ofOneLanguage of [near.filter((other) => isFrench[other]), near.filter((other) => !isFrench[other])]) {
      for (const other of bestOf(ofOneLanguage, scores)) pairs.push(Math.min(at, other) * units.length + Math.max(at, other))
    }
    for (const other of near) scores[other] = 0
  }
  const sorted = Float64Array.from(pairs).sort()
  const distinct = sorted.filter((pair, at) => pair !== sorted[at - 1])
  return Array.from(distinct, (pair) => ({ left: Math.floor(pair / units.length), right: pair % units.length }))
}

/** Adds up for every other unit within reach what it shares with one, and returns those that share anything. */
function addScores(at: number, keys: readonly Key[], bucket: number, index: ReadonlyMap<number, Postings>, scores: Float64Array): number[] {
  const near: number[] = []
  for (const [key, weight] of keys) {
    for (const list of listsToSearch(bucket, index.get(key))) {
      for (let place = 0; place < list.length; place++) {
        const other = list[place] ?? at
        if (other === at) continue
        const score = scores[other] ?? 0
        if (score === 0) near.push(other)
        scores[other] = score + weight
      }
    }
  }
  return near
}

/** The units of one key, month by month: most keys belong to one unit, and a pair of numbers takes less than a map. */
type Postings = [bucket: number, units: number[]][]

function indexKeys(keys: readonly (readonly Key[])[], buckets: readonly number[]): Map<number, Postings> {
  const index = new Map<number, Postings>()
  keys.forEach((own, at) => {
    const bucket = buckets[at] ?? UNDATED
    for (const [key] of own) {
      const postings = index.get(key)
      const list = postings?.find(([known]) => known === bucket)?.[1]
      if (list !== undefined) list.push(at)
      else if (postings !== undefined) postings.push([bucket, [at]])
      else index.set(key, [[bucket, [at]]])
    }
  })
  return index
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

function bucketOf(unit: Unit): number {
  const day = anchorDay(unit.clue)
  return day === null ? UNDATED : Math.floor(day / DAYS_OF_BUCKET)
}

function listsToSearch(own: number, postings: Postings | undefined): number[][] {
  const lists: number[][] = []
  if (postings === undefined) return lists
  let reach = 0
  for (const [bucket, list] of postings) {
    reach += list.length
    if (own === UNDATED && reach > LONGEST_LIST) return []
    const isNear = own === UNDATED || bucket === UNDATED || Math.abs(bucket - own) <= 1
    if (isNear && list.length <= LONGEST_LIST) lists.push(list)
  }
  return lists
}

/** The unit's keys with their weights, the heaviest first; facts always, words as far as there is room. */
function listKeys(unit: Unit, { rarity, vocabulary }: Collection): Key[] {
  const facts = factsOf(unit).map((fact): Key => [vocabulary.fact(fact), FACT_WEIGHT * rarityOfFact(fact, rarity)])
  const seated = unit.people
  for (const id of unit.article.mentioned.keys()) {
    if (!seated.includes(id)) facts.push([vocabulary.fact(`person:${id}`), rarity('person', id)])
  }
  return [...facts.filter(([, weight]) => weight > 0), ...listWordKeys(unit, vocabulary)]
}

/** The most telling words and meanings of a unit, each once: several of its words may mean the same. */
function listWordKeys({ text: { words, names, figures } }: Unit, vocabulary: Vocabulary): Key[] {
  const keys: [number, number][] = []
  words.ids.forEach((word, at) => {
    const weight = words.weights[at] ?? 0
    keys.push([word, weight])
    for (const concept of vocabulary.conceptsOf(word)) keys.push([concept, weight])
  })
  for (const { ids, weights } of [names, figures]) ids.forEach((term, at) => keys.push([term, weights[at] ?? 0]))
  const best = new Map<number, number>()
  for (const [key, weight] of keys.sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)) {
    if (!best.has(key)) best.set(key, weight)
    if (best.size === KEYS) break
  }
  return [...best]
}
