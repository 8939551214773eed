import { anchorDay } from './date-clue'
import type { KeyTable } from './key-table'
import type { Unit } from './unit'

/** Units of one key within reach beyond which the key says nothing: in a month, or in all of them for an undated unit. */
const LONGEST_LIST = 300
const DAYS_OF_BUCKET = 31
/** Before every month. */
const UNDATED = -1_000_000

/** The units of each key in a row, month by month. */
export interface KeyIndex {
  /** The month of each unit. */
  buckets: Int32Array
  units: Int32Array
  /** Where those of each key begin, and the end. */
  starts: Int32Array
}

/** Files all units under their keys; `size`: all keys are smaller numbers. */
export function indexKeys({ keys, starts: ofUnits }: KeyTable, units: readonly Unit[], size: number): KeyIndex {
  const buckets = Int32Array.from(units, bucketOf)
  const starts = new Int32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const [next, filed] = [starts.slice(), new Int32Array(keys.length)]
  const byMonth = Int32Array.from(buckets, (_, at) => at).sort((one, other) => (buckets[one] ?? 0) - (buckets[other] ?? 0) || one - other)
  for (const at of byMonth) {
    for (let place = ofUnits[at] ?? 0; place < (ofUnits[at + 1] ?? 0); place++) {
      const key = keys[place] ?? 0
      filed[next[key] ?? 0] = at
      next[key] = (next[key] ?? 0) + 1
    }
  }
  return { buckets, units: filed, starts }
}

/**
 * Where the units of a key stand that one unit looks at: those without a date, its own month and those beside it; all
 * of them when it has no date itself. A list that is too long says nothing.
 */
export function runsWithin(at: number, key: number, { buckets, units, starts }: KeyIndex): (readonly [from: number, to: number])[] {
  const bucket = buckets[at] ?? UNDATED
  const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0]
  if (bucket === UNDATED) return end - start > LONGEST_LIST ? [] : [[start, end]]
  const startOf = (month: number, from: number): number => {
    let [low, high] = [from, end]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((buckets[units[middle] ?? 0] ?? UNDATED) < month) low = middle + 1
      else high = middle
    }
    return low
  }
  const dated = startOf(UNDATED + 1, start)
  const before = startOf(bucket - 1, dated)
  const own = startOf(bucket, before)
  const after = startOf(bucket + 1, own)
  const last = startOf(bucket + 2, after)
  return ([[start, dated], [before, own], [own, after], [after, last]] as const).filter(([from, to]) => to > from && to - from <= LONGEST_LIST)
}

function bucketOf(unit: Unit): number {
  const day = anchorDay(unit.clue)
  return day === null ? UNDATED : Math.floor(day / DAYS_OF_BUCKET)
}
