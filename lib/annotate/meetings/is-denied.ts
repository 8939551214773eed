import { gapBefore, normAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Words behind an Arabic verb before "only": لم يستقبل الوزير كريم بلحاج أمس سفير قطر فقط. */
const REACH = 20

/**
 * Whether the words before a meeting word take back what it says: "n'a pas encore rencontré", لم يستقبل.
 * A denial stands right before its verb, or parted from it by "encore" and adverbs in -ment. What was not the only thing
 * was done: "n'a pas seulement reçu", لم يستقبل سفير قطر فقط.
 */
export function isDenied(passage: Passage, { from, to, voice }: Pick<MeetingAtom, 'from' | 'to' | 'voice'>): boolean {
  const { denial, only } = meetingGrammars[passage.language]
  let before = from - 1
  if (passage.language === 'ar') return voice !== 'noun' && denial.has(normAt(passage, before)) && !isOnlyBehind(passage, to)
  while (/^encore$|ment$/.test(normAt(passage, before)) && !denial.has(normAt(passage, before))) {
    if (only.has(normAt(passage, before))) return false
    before--
  }
  return denial.has(normAt(passage, before)) && gapBefore(passage, from) === ' ' && !only.has(normAt(passage, to))
}

function isOnlyBehind(passage: Passage, from: number): boolean {
  for (let index = from; index < from + REACH && !/[.،,;؛:]/.test(gapBefore(passage, index)); index++) {
    if (meetingGrammars.ar.only.has(normAt(passage, index))) return true
  }
  return false
}
