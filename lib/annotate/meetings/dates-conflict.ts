import type { PartialDate } from '@/lib/model/annotation'
import { edtfRange, isoWeekday } from '@/lib/model/edtf'

const DAY = 86_400_000

/**
 * Two days more than one apart, or two weekdays that are neither the same nor neighbours, cannot be one meeting:
 * "lundi" and "jeudi" conflict, الإثنين and الثلاثاء do not.
 */
export function datesConflict(left: PartialDate, right: PartialDate): boolean {
  if (left.edtf !== null && right.edtf !== null) {
    const [leftFirst, leftLast] = edtfRange(left.edtf)
    const [rightFirst, rightLast] = edtfRange(right.edtf)
    return Date.parse(leftFirst) - Date.parse(rightLast) > DAY || Date.parse(rightFirst) - Date.parse(leftLast) > DAY
  }
  const leftDay = left.weekday ?? (left.edtf === null ? null : isoWeekday(left.edtf))
  const rightDay = right.weekday ?? (right.edtf === null ? null : isoWeekday(right.edtf))
  if (leftDay === null || rightDay === null) return false
  const apart = Math.abs(leftDay - rightDay)
  return Math.min(apart, 7 - apart) > 1
}
