import type { Passage, TokenRange } from './passage'

/** Whether a token is known as one of some kinds; `bits` are those of `COVER`: `COVER.date | COVER.place`. */
export function isCoveredAt({ cover }: Passage, index: number, bits: number): boolean {
  return ((cover[index] ?? 0) & bits) !== 0
}

/** Whether a token of a range is known as one of some kinds. */
export function isCovered(passage: Passage, { from, to }: TokenRange, bits: number): boolean {
  for (let index = from; index < to; index++) if (isCoveredAt(passage, index, bits)) return true
  return false
}
