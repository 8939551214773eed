/**
 * The items of a sorted list whose key lies in `[from, to)`, found by halving: lists of one paragraph are asked once for each
 * of its sentences, and a page without line breaks has thousands.
 */
export function sortedSlice<Item>(items: readonly Item[], keyOf: (item: Item) => number, from: number, to: number): readonly Item[] {
  return items.slice(lowerBound(items, keyOf, from), lowerBound(items, keyOf, to))
}

/** The item of a sorted list with exactly this key, or `null`. */
export function findSorted<Item>(items: readonly Item[], keyOf: (item: Item) => number, key: number): Item | null {
  const item = items[lowerBound(items, keyOf, key)]
  return item !== undefined && keyOf(item) === key ? item : null
}

/** Index of the first item of a sorted list whose key is not less; the length of the list when all are. */
export function lowerBound<Item>(items: readonly Item[], keyOf: (item: Item) => number, least: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && keyOf(item) < least) low = middle + 1
    else high = middle
  }
  return low
}
