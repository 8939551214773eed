/** An offer to join two groups. */
export interface Join {
  left: number
  right: number
  odds: number
  /** Members of both when it was offered: an offer made before either side grew is void. */
  sizes: number
}

function isBefore(one: Join, other: Join): boolean {
  if (one.odds !== other.odds) return one.odds > other.odds
  return one.left !== other.left ? one.left < other.left : one.right < other.right
}

/** A binary heap of offers, the best odds first, ties by place. */
export class JoinQueue {
  readonly #heap: Join[] = []

  push(join: Join): void {
    const heap = this.#heap
    let at = heap.push(join) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || !isBefore(join, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = join
  }

  pop(): Join | null {
    const heap = this.#heap
    const [top] = heap
    const last = heap.pop()
    if (top === undefined || last === undefined) return null
    if (heap.length > 0) this.#sink(last)
    return top
  }

  #sink(join: Join): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const [leftAt, rightAt] = [2 * at + 1, 2 * at + 2]
      const [left, right] = [heap[leftAt], heap[rightAt]]
      const isRight = left !== undefined && right !== undefined && isBefore(right, left)
      const child = isRight ? right : left
      if (child === undefined || !isBefore(child, join)) break
      heap[at] = child
      at = isRight ? rightAt : leftAt
    }
    heap[at] = join
  }
}
