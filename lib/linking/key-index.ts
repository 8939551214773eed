import { anchorDay } from './date-clue'
import type { KeyTable } from './key-table'
import type { Unit } from './unit'

/** Units of one key within reach beyond which the key says nothing: in a month, or in all of them for an undated unit. */
const LONGEST_LIST = 300
/** Of a longer list, if it is that of one great story, this many before a unit and after it are looked at. */
const BESIDE = 20
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

type Run = readonly [from: number, to: number]

/**
 * Where the units of a key stand that one unit looks at: those without a date, its own month and those beside it; all
 * of them when it has no date itself. A list that is too long says nothing, unless the key is of few meetings: then it
 * is one story that all papers print, of which each unit looks at those filed nearest to it, so that all hang together.
 */
export function runsWithin(at: number, key: number, { buckets, units, starts }: KeyIndex, isOfFewMeetings: boolean): Run[] {
  const bucket = buckets[at] ?? UNDATED
  const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0]
  const startOf = (month: number, from: number): number => firstOf(from, end, (place) => (buckets[units[place] ?? 0] ?? UNDATED) >= month)
  const shorten = ([from, to]: Run, last: number): Run[] => {
    if (to - from <= LONGEST_LIST) return to > from ? [[from, to]] : []
    if (!isOfFewMeetings) return []
    const own = firstOf(from, last, (place) => (units[place] ?? 0) >= at)
    return [[Math.max(from, own - BESIDE), Math.min(to, own + BESIDE + 1)]]
  }
  const dated = startOf(UNDATED + 1, start)
  if (bucket === UNDATED) return shorten([start, end], dated)
  const before = startOf(bucket - 1, dated)
  const own = startOf(bucket, before)
  const after = startOf(bucket + 1, own)
  const last = startOf(bucket + 2, after)
  return ([[start, dated], [before, own], [own, after], [after, last]] as const).flatMap((run) => shorten(run, run[1]))
}

/** The first place from which on all places are so, in a list in which they are the last. */
function firstOf(from: number, to: number, isSo: (place: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function bucketOf(unit: Unit): number {
  const day = anchorDay(unit.clue)
  return day === null ? UNDATED : Math.floor(day / DAYS_OF_BUCKET)
}
