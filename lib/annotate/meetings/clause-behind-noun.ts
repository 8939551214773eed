import { words } from '../grammar-words'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** What opens a clause behind an Arabic noun. */
const RELATIVE = words('التي الذي اللذين')
/** … that tells what was, and with which verbs. */
const WAS = words('كان كانت كانا سبق')
const DID = words('قد أجراه أجراها أجراهما أجرياه أجرياها عقده عقدها عقداه عقداها عقدوه قام قامت قاما جمعه جمعها جمعته جمعتها جمعهما جمعتهما جمعهم جمعتهم')

/** How far behind a journey its season stands. */
const FARTHEST_SEASON = 14

/**
 * زيارة يقوم بها الوزير إلى عمان في الخريف المقبل, … في وقت لاحق من هذا العام: the clause behind a noun says that it is
 * still to come.
 */
export function isToCome(passage: Passage, { voice, to }: MeetingAtom, sentence: TokenRange): boolean {
  if (passage.language !== 'ar' || voice !== 'noun' || !(RELATIVE.has(normAt(passage, to)) || /^[يت]\p{L}+$/u.test(normAt(passage, to)))) return false
  for (let index = to; index < Math.min(sentence.to, to + FARTHEST_SEASON) && !/[،,;؛]/.test(gapBefore(passage, index)); index++) {
    const norm = normAt(passage, index)
    if (meetingGrammars.ar.next.has(norm) || (norm === 'لاحق' && normAt(passage, index - 1) === 'وقت')) return true
  }
  return false
}

/** الزيارة التي سبق أن قام بها, لقاءات كان أجراها: the clause behind a noun says that it is over. */
export function isToldOf(passage: Passage, { voice, to }: MeetingAtom): boolean {
  if (passage.language !== 'ar' || voice !== 'noun' || gapBefore(passage, to) !== ' ') return false
  const next = RELATIVE.has(normAt(passage, to)) ? to + 1 : to
  return WAS.has(normAt(passage, next)) && (next > to || DID.has(normAt(passage, next + 1)))
}
