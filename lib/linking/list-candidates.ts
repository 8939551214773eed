import { anchorDay } from './date-clue'
import type { Collection } from './judge-units'
import { byText, listUnder } from './order'
import { factsOf } from './rarity'
import { peopleOf, sidesOf, type Unit } from './unit'

/** Keys under which a unit is looked for, the most telling: measured recall of the right article at 16 is 0.97. */
const KEYS = 24
/** Units of one key and month beyond which the key says nothing. */
const LONGEST_LIST = 300
/** Candidates kept for a unit. */
const KEPT = 30
/** A key of facts counts as much as several words. */
const FACT_WEIGHT = 4
const DAYS_OF_BUCKET = 31
const UNDATED = 'undated'

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
  const index = new Map<string, number[]>()
  const bucketsOfKey = new Map<string, Set<string>>()
  units.forEach((unit, at) => {
    const bucket = bucketOf(unit)
    for (const [key] of keys[at] ?? []) {
      listUnder(index, `${key}@${bucket}`).push(at)
      const buckets = bucketsOfKey.get(key)
      if (buckets === undefined) bucketsOfKey.set(key, new Set([bucket]))
      else buckets.add(bucket)
    }
  })
  const pairs = new Map<string, Candidate>()
  units.forEach((unit, at) => {
    const scores = new Map<number, number>()
    for (const [key, weight] of keys[at] ?? []) {
      for (const bucket of bucketsToSearch(unit, bucketsOfKey.get(key) ?? new Set())) {
        const list = index.get(`${key}@${bucket}`) ?? []
        if (list.length > LONGEST_LIST) continue
        for (const other of list) if (other !== at) scores.set(other, (scores.get(other) ?? 0) + weight)
      }
    }
    for (const other of bestOf(scores, units)) {
      const pair = { left: Math.min(at, other), right: Math.max(at, other) }
      pairs.set(`${pair.left}-${pair.right}`, pair)
    }
  })
  return [...pairs.values()].toSorted((one, other) => one.left - other.left || one.right - other.right)
}

function bestOf(scores: Map<number, number>, units: readonly Unit[]): number[] {
  return [...scores]
    .toSorted(([one, score], [other, otherScore]) => otherScore - score || byText(units[one]?.key ?? '', units[other]?.key ?? ''))
    .slice(0, KEPT)
    .map(([at]) => at)
}

function bucketOf(unit: Unit): string {
  const day = anchorDay(unit.clue)
  return day === null ? UNDATED : String(Math.floor(day / DAYS_OF_BUCKET))
}

function bucketsToSearch(unit: Unit, known: ReadonlySet<string>): Iterable<string> {
  const own = bucketOf(unit)
  if (own === UNDATED) return known
  return [UNDATED, ...[-1, 0, 1].map((step) => String(Number(own) + step))]
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
