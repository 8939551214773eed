import type { PartialDate } from '@/lib/model/annotation'

/** Phrase, expected EDTF, weekday and precision, and the day of publication when it is not the usual one. */
export type DatePhrase = readonly [
  phrase: string,
  edtf: string | null,
  weekday: number | null,
  precision: PartialDate['precision'],
  published?: string | null,
]

/** A Thursday. */
export const USUAL_PUBLICATION = '2026-01-22'
