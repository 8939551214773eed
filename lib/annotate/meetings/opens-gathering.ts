import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { COMPLETION_REACH } from './completion-reach'
import { isGatheringAt } from './is-gathering-at'

/** انطلقت، صباح اليوم، فعاليات المعرض; يشارك الوزير في القمة: the assembly stands behind the day, the town and who takes part. */
export function opensGathering(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH); index++) {
    if (/[;؛:]/.test(gapBefore(passage, index))) return false
    if (isGatheringAt(passage, index) || findAtomAt(passage, index, 'occasion')?.games === false) return true
  }
  return false
}

/** بدأت اليوم بتونس فعاليات المؤتمر: the day and the town may stand before what begins, and nothing else. */
export function beginsWorks(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + COMPLETION_REACH) && !/[.;؛:]/.test(gapBefore(passage, index)); index++) {
    if (/^(?:اشغال|اعمال|فعاليات|جلسات)$/.test(normAt(passage, index)) || isGatheringAt(passage, index)) return opensGathering(passage, index, end)
    const located = isCoveredAt(passage, index, COVER.date | COVER.place) || /^(?:في|ب.*|مدينه|العاصمه|صباح|مساء|هنا)$/.test(normAt(passage, index))
    if (!located) return false
  }
  return false
}

/** Words between an assembly and what is told of it behind "which": المؤتمر الإقليمي لمكافحة الجريمة الذي. */
const FARTHEST_BEFORE = 9

/** المؤتمر الإقليمي الذي افتتحه: the assembly stands before the verb. */
export function followsGathering(passage: Passage, verb: number): boolean {
  if (!/^(?:الذي|التي)$/.test(normAt(passage, verb - 1))) return false
  for (let index = verb - 2; index >= verb - FARTHEST_BEFORE && !/[.;؛:]/.test(gapBefore(passage, index + 1)); index--) if (isGatheringAt(passage, index)) return true
  return false
}
