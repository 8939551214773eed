import type { PartialDate } from '@/lib/model/annotation'
import type { EventFacts } from '@/lib/model/event'

/** Facts and the very words that a card makes of them, read and approved in both languages. */
export interface CardCase {
  name: string
  facts: EventFacts
  fr: { title: string; account: string }
  ar: { title: string; account: string }
}

export const monday: PartialDate = { edtf: null, weekday: 1, precision: 'weekday' }
export const unknown: PartialDate = { edtf: null, weekday: null, precision: 'unknown' }
export const days: PartialDate = { edtf: '2025-06-26/2025-06-28', weekday: null, precision: 'range' }
