import { isHavingNow } from '../auxiliaries'
import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Words before a meeting word among which a mark of hearsay is its own. */
const NEAR = 4

/**
 * "aurait été récemment reçu par", يشاع أنه استقبل: what is only said to have been is told by nobody. A verb with an
 * auxiliary of its own is told, whatever was said before it: "X, qui serait candidat, a reçu Y".
 */
export function isHearsay(passage: Passage, { from, to }: Pick<MeetingAtom, 'from' | 'to'>, sentence: TokenRange): boolean {
  const { hearsay } = meetingGrammars[passage.language]
  if (normsBetween(passage, from, to).some((word) => hearsay.has(word))) return true
  if (passage.language === 'fr' && (isHavingNow(passage, from) || normAt(passage, from) === "s'")) return false
  for (let index = from - 1; index >= Math.max(sentence.from, from - NEAR) && !/[,،;؛]/.test(gapBefore(passage, index + 1)); index--) {
    if (hearsay.has(normAt(passage, index))) return true
  }
  return false
}
