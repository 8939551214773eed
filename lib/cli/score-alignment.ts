import type { AlignedBlock } from '@/lib/linking/align-blocks'

/** A text whose paragraphs remember which ones of the whole text they are. */
export interface Sampled {
  paragraphs: string[]
  places: number[]
}

/** A source of numbers from 0 to 1 that follow from the seed alone (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The paragraphs without a share of them, drawn at random: `deleteSome(paragraphs, 0.1, seededNumbers(1))`. */
export function deleteSome(paragraphs: readonly string[], share: number, random: () => number): Sampled {
  const drawn = paragraphs.map((_, at) => ({ at, lot: random() })).toSorted((left, right) => left.lot - right.lot)
  const deleted = new Set(drawn.slice(0, Math.round(share * paragraphs.length)).map(({ at }) => at))
  const places = paragraphs.flatMap((_, at) => (deleted.has(at) ? [] : at))
  return { paragraphs: places.map((at) => paragraphs[at] ?? ''), places }
}

/** Pairs of paragraphs, counted. */
export interface AlignmentCounts {
  right: number
  found: number
  expected: number
}

/** Counts the pairs of paragraphs that an alignment finds: a block of one and two paragraphs is two pairs. */
export function countAligned(blocks: readonly AlignedBlock[], left: Sampled, right: Sampled, pairs: ReadonlySet<string>): AlignmentCounts {
  const found = blocks.flatMap((block) =>
    left.places.slice(...block.left).flatMap((one) => right.places.slice(...block.right).map((other) => `${one}-${other}`)),
  )
  const expected = left.places.flatMap((one) => right.places.filter((other) => pairs.has(`${one}-${other}`)))
  return { right: found.filter((pair) => pairs.has(pair)).length, found: found.length, expected: expected.length }
}
