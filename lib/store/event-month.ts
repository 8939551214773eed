import { edtfRange } from '@/lib/model/edtf'

/**
 * The month under which the digest tells an event: that of its first day. `null` when the date does not say one.
 *
 * @example eventMonth('2026-01-30/2026-02-02') // '2026-01'
 * @example eventMonth('2026') // null
 */
export function eventMonth(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d{2}/.test(edtf) ? edtfRange(edtf)[0].slice(0, 7) : null
}
