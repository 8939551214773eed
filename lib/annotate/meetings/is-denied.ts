import { gapBefore, normAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/**
 * Whether the words before a meeting word take back what it says: "n'a pas encore rencontré", لم يستقبل.
 * A denial stands right before its verb, or parted from it by "encore" and adverbs in -ment.
 */
export function isDenied(passage: Passage, { from, voice }: Pick<MeetingAtom, 'from' | 'voice'>): boolean {
  const { denial } = meetingGrammars[passage.language]
  let before = from - 1
  if (passage.language === 'ar') return voice !== 'noun' && denial.has(normAt(passage, before))
  while (/^encore$|ment$/.test(normAt(passage, before)) && !denial.has(normAt(passage, before))) before--
  return denial.has(normAt(passage, before)) && gapBefore(passage, from) === ' '
}
