import type { Passage, TokenRange } from './passage'

/** Whether a token of a range is known as one of some kinds; `bits` are those of `COVER`: `COVER.date | COVER.place`. */
export function isCovered({ cover }: Passage, { from, to }: TokenRange, bits: number): boolean {
  for (let index = from; index < to; index++) if (((cover[index] ?? 0) & bits) !== 0) return true
  return false
}
