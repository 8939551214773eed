/** Order of code units, the same on every machine: `['b', 'a'].toSorted(byText)` is `['a', 'b']`. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Order of code points, in which databases have their rows: `['😀', 'ﷺ']` is out of it, though not out of that of code
 * units, where the two halves of a picture come before the last letters.
 */
export function byCodePoint(left: string, right: string): number {
  for (let at = 0; at < left.length && at < right.length; at++) {
    if (left.charCodeAt(at) !== right.charCodeAt(at)) return (left.codePointAt(at) ?? 0) - (right.codePointAt(at) ?? 0)
  }
  return left.length - right.length
}

/** Counts how often each value occurs: `countValues(['PK', 'PK', 'FR'])` has `PK` 2 and `FR` 1. */
export function countValues(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Values by how often they occur, most frequent first, ties in text order: `rankValues(['b', 'a', 'b'])` is `['b', 'a']`. */
export function rankValues(values: Iterable<string>): string[] {
  return rankCounts(countValues(values))
}

/** The same for values that are counted already. */
export function rankCounts(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byText(left, right))
    .map(([value]) => value)
}

/** The list under a key of a multi-map, made when missing. */
export function listUnder<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  let list = map.get(key)
  if (list === undefined) {
    list = []
    map.set(key, list)
  }
  return list
}

/** The values that both sides have, in the order of the left one. */
export function shared(left: readonly string[], right: readonly string[]): string[] {
  return left.filter((value) => right.includes(value))
}
