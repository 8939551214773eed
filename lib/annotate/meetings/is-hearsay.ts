import { normsBetween, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Words before a meeting word among which a mark of hearsay is its own. */
const NEAR = 4

/** "aurait été récemment reçu par", يشاع أنه استقبل: what is only said to have been is told by nobody. */
export function isHearsay(passage: Passage, { from, to }: Pick<MeetingAtom, 'from' | 'to'>, sentence: TokenRange): boolean {
  const { hearsay } = meetingGrammars[passage.language]
  return normsBetween(passage, Math.max(sentence.from, from - NEAR), to).some((word) => hearsay.has(word))
}
