import type { Paragraph } from '@/lib/model/annotation'
import type { TermProfile, TermUse } from './term-profile'
import { paragraphOffsets, spotOf } from './text-spots'

/** One kind of terms of a text: the terms joined by spaces, and of each how much the text uses it and where first. */
export interface PackedBag {
  terms: string
  counts: number[]
  /** See text-spots.ts. */
  spots: number[]
}

export const TERM_KINDS = ['words', 'names', 'figures'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** The terms of a text, small enough to be kept for every article of a collection. */
export type PackedTerms = Record<TermKind, PackedBag>

/** Packs the terms of a text. `mort khartoum`, `[3, 1]` and the places of both for "832 morts à Khartoum". */
export function packTerms(profile: TermProfile, paragraphs: readonly Paragraph[]): PackedTerms {
  const offsets = paragraphOffsets(paragraphs)
  const pack = (uses: ReadonlyMap<string, TermUse>): PackedBag => ({
    terms: [...uses.keys()].join(' '),
    counts: Array.from(uses.values(), ({ count }) => count),
    spots: Array.from(uses.values(), ({ span }) => spotOf(span, offsets)),
  })
  return { words: pack(profile.words), names: pack(profile.names), figures: pack(profile.figures) }
}
