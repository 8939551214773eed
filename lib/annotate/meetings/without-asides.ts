import { COVER } from '../atoms/atom'
import { gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isJoined } from './is-joined'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { leads } from './with-leaders'

const SHARED = COVER.function | COVER.country

/** Those who are met; "accompagné de X et Y" leaves out both. */
export function withoutAsides(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  let aside: Candidate | null = null
  return candidates.filter((candidate) => {
    aside = isAside(passage, candidate) || (aside !== null && normAt(passage, aside.to) === 'et' && isJoined(passage, aside.to, candidate.from)) ? candidate : null
    return aside === null
  })
}

/** "en présence de X", "selon X", بحضور: there, or the source, and not met. */
function isAside(passage: Passage, candidate: Candidate): boolean {
  const { aside } = meetingGrammars[passage.language]
  let first = candidate.from
  // "accompagnés des commissaires européens X": the function that several share stands apart from the name.
  while (passage.language === 'fr' && ((passage.cover[first - 1] ?? 0) & SHARED) !== 0 && /^ $/.test(gapBefore(passage, first))) first--
  for (let index = first - 1; index >= first - 3 && index >= 0; index--) {
    if (/[,،;؛.:]/.test(gapBefore(passage, index + 1))) return false
    if (aside.has(normAt(passage, index))) return !isOfDelegation(passage, index) && !isAddressed(passage, index)
  }
  return false
}

/** وفد من الخبراء برئاسة فلان: who leads a delegation is the one who is met. */
function isOfDelegation(passage: Passage, index: number): boolean {
  if (passage.language !== 'ar' || !leads(passage, index)) return false
  const { from } = sentenceAt(passage, index)
  for (let before = index - 1; before >= Math.max(from, index - DELEGATION_REACH); before--) {
    if (/^[وبلف]{0,2}(?:ال)?(?:وفدا?|بعثه)$/.test(normAt(passage, before))) return true
  }
  return false
}

/** Words of "وفد من رجال الأعمال والخبراء" before the one who leads it. */
const DELEGATION_REACH = 9

/** "un message au président", رسالة إلى الرئيس: who gets a letter from hand to hand is met, who sent it is not. */
function isAddressed(passage: Passage, index: number): boolean {
  return /^(?:lettre|message|رساله)$/.test(normAt(passage, index)) && /^(?:a|au|aux|الي|ل\p{L}+)$/u.test(normAt(passage, index + 1))
}
