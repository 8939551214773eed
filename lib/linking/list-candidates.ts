import { anchorDay } from './date-clue'
import type { Collection } from './judge-units'
import { byText, listUnder } from './order'
import { factsOf } from './rarity'
import { peopleOf, sidesOf, type Unit } from './unit'

/** Keys under which a unit is looked for, the most telling: measured recall of the right article at 16 is 0.97. */
const KEYS = 24
/** Units of one key and month beyond which the key says nothing. */
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

/**
 * Pairs worth comparing, found through an inverted index of each unit's most telling keys: people, functions,
 * countries, days, places, occasions, and distinctive words (as concepts, so that languages meet). A dated unit looks
 * in its own month and those beside it, an undated one everywhere. Long lists are skipped and the best are kept, so
 * that the cost grows with the number of units, not of pairs.
 */
export function listCandidates(units: readonly Unit[], collection: Collection): Candidate[] {
  const keys = units.map((unit) => listKeys(unit, collection))
  const index = indexKeys(units, keys)
  const scores = new Float64Array(units.length)
  const pairs = new Set<number>()
  units.forEach((unit, at) => {
    const touched: number[] = []
    for (const [key, weight] of keys[at] ?? []) {
      const byBucket = index.get(key)
      for (const bucket of byBucket === undefined ? [] : bucketsToSearch(unit, byBucket)) {
        const list = byBucket?.get(bucket) ?? []
        if (list.length > LONGEST_LIST) continue
        for (const other of list) {
          if (other === at) continue
          if (scores[other] === 0) touched.push(other)
          scores[other] = (scores[other] ?? 0) + weight
        }
      }
    }
    for (const near of Map.groupBy(touched, (other) => units[other]?.language).values()) {
      for (const other of bestOf(near, scores)) pairs.add(Math.min(at, other) * units.length + Math.max(at, other))
    }
    for (const other of touched) scores[other] = 0
  })
  const sorted = Float64Array.from(pairs).sort()
  return Array.from(sorted, (pair) => ({ left: Math.floor(pair / units.length), right: pair % units.length }))
}

/** The units of each key, month by month. */
function indexKeys(units: readonly Unit[], keys: readonly (readonly [key: string, weight: number][])[]): Map<string, Map<number, number[]>> {
  const index = new Map<string, Map<number, number[]>>()
  units.forEach((unit, at) => {
    const bucket = bucketOf(unit)
    for (const [key] of keys[at] ?? []) {
      let byBucket = index.get(key)
      if (byBucket === undefined) index.set(key, (byBucket = new Map()))
      listUnder(byBucket, bucket).push(at)
    }
  })
  return index
}

/** The places with the best scores. Units are in the order of their keys, which decides between equals. */
function bestOf(near: readonly number[], scores: Float64Array): number[] {
  const scoreOf = (at: number): number => scores[at] ?? 0
  const sorted = near.toSorted((one, other) => scoreOf(other) - scoreOf(one) || one - other).slice(0, KEPT)
  const least = GOOD_PART * scoreOf(sorted[0] ?? 0)
  return sorted.filter((at, rank) => rank < KEPT_IN_ANY_CASE || scoreOf(at) >= least)
}

function bucketOf(unit: Unit): number {
  const day = anchorDay(unit.clue)
  return day === null ? UNDATED : Math.floor(day / DAYS_OF_BUCKET)
}

function bucketsToSearch(unit: Unit, known: ReadonlyMap<number, unknown>): Iterable<number> {
  const own = bucketOf(unit)
  return own === UNDATED ? known.keys() : [UNDATED, own - 1, own, own + 1]
}

/** The unit's keys with their weights, the heaviest first; facts always, words as far as there is room. */
function listKeys(unit: Unit, { rarity, textOf }: Collection): [key: string, weight: number][] {
  const facts = factsOf(unit).map((fact): [string, number] => [fact, FACT_WEIGHT * rarity(fact)])
  for (const id of unit.mentioned.keys()) {
    if (!peopleOf(sidesOf(unit)).includes(id)) facts.push([`person:${id}`, rarity(`person:${id}`)])
  }
  const text = textOf(unit)
  const words: [string, number][] = []
  for (const { term, weight, concepts } of text.words.terms.values()) {
    words.push([`word:${unit.language}:${term}`, weight])
    for (const concept of concepts) words.push([`concept:${concept}`, weight])
  }
  for (const { term, weight } of text.names.terms.values()) words.push([`name:${term}`, weight])
  for (const { term, weight } of text.figures.terms.values()) words.push([`figure:${term}`, weight])
  const heaviest = words.toSorted(([one, weight], [other, otherWeight]) => otherWeight - weight || byText(one, other))
  return [...facts.filter(([, weight]) => weight > 0), ...heaviest.slice(0, KEYS)]
}
