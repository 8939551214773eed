import type { Collection } from './judge-units'
import { NumberList } from './number-list'
import { factsOf, rarityOfFact } from './rarity'
import type { Unit } from './unit'
import type { Vocabulary } from './vocabulary'

/** Words and concepts under which a unit is looked for, the most telling, beside all its facts. */
const KEYS = 24
/** A key of facts counts as much as several words. */
const FACT_WEIGHT = 4
/**
 * A fact of few meetings, whatever the number of their reports; the host of everybody and the country of a paper are
 * under it.
 */
const OF_FEW_MEETINGS = 0.5

/** A key of a unit and how telling it is. */
type Key = readonly [key: number, weight: number]

/** The keys of all units in a row, since a pair of its own for each of some millions would fill the memory. */
export interface KeyTable {
  keys: Int32Array
  weights: Float64Array
  /** Where those of each unit begin, and the end. */
  starts: Int32Array
  /** Keys that few meetings have: as many reports as these have are those of one great story. */
  telling: ReadonlySet<number>
}

/** The keys of each unit with their weights: facts always, words as far as there is room. */
export function tabulateKeys(units: readonly Unit[], collection: Collection): KeyTable {
  const [keys, weights] = [new NumberList((room) => new Int32Array(room)), new NumberList((room) => new Float64Array(room))]
  const [starts, telling] = [new Int32Array(units.length + 1), new Set<number>()]
  for (const [at, unit] of units.entries()) {
    const facts = [...listFactKeys(unit, collection), ...listCopyKeys(unit, collection.vocabulary)]
    for (const [key, weight] of facts) if (weight >= FACT_WEIGHT * OF_FEW_MEETINGS) telling.add(key)
    for (const [key, weight] of [...facts, ...listWordKeys(unit, collection.vocabulary)]) {
      keys.push(key)
      weights.push(weight)
    }
    starts[at + 1] = keys.length
  }
  return { keys: keys.view(), weights: weights.view(), starts, telling }
}

function listFactKeys(unit: Unit, { rarity, vocabulary }: Collection): Key[] {
  const facts = factsOf(unit).map((fact): Key => [vocabulary.fact(fact), FACT_WEIGHT * rarityOfFact(fact, rarity)])
  const seated = unit.people
  for (const id of unit.article.mentioned.keys()) {
    if (!seated.includes(id)) facts.push([vocabulary.fact(`person:${id}`), rarity('person', id)])
  }
  return facts.filter(([, weight]) => weight > 0)
}

/** One run of words of the text stands for all of them: copies have it, and hang together where all else is in too many. */
function listCopyKeys({ article: { copy } }: Unit, vocabulary: Vocabulary): Key[] {
  const first = copy.hashes[0]
  return first === undefined ? [] : [[vocabulary.fact(`copy:${first}`), FACT_WEIGHT]]
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
