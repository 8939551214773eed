import type { PartialDate } from '@/lib/model/annotation'
import { edtfRange } from '@/lib/model/edtf'

const DAYS = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/

/**
 * First and last day of an event whose days are known, as ISO dates; `null` for a month, a year, an "about", a weekday
 * of no known week: no day is made up for them.
 *
 * @example daysOf({ edtf: '2025-06-26/2025-06-28', … }) // { first: '2025-06-26', last: '2025-06-28' }
 * @example daysOf({ edtf: '2025-06', … }) // null
 */
export function daysOf({ edtf }: PartialDate): { first: string; last: string } | null {
  if (edtf === null || !DAYS.test(edtf)) return null
  const [first, last] = edtfRange(edtf)
  return { first, last }
}
