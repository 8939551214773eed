/** The same items in lists of at most `size`: `[...inChunks(['a', 'b', 'c'], 2)]` is `[['a', 'b'], ['c']]`. */
export function* inChunks<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
