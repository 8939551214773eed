import { isHaving } from '../auxiliaries'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import { leads } from './with-leaders'

/** حظي باستقبال من الرئيس: who gives what was given. */
function isGiver(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'ar' || normAt(passage, from - 1) !== 'من') return false
  const verb = findAtomBefore(passage, from - 1, 'meeting')
  return verb !== null && (verb.voice === 'passive' || (verb.meeting === 'reception' && verb.prefix === 'ب'))
}

/** "l'audience que lui a accordée le président": behind the verb stands the one who granted it. */
function isGranter(passage: Passage, { from }: Candidate): boolean {
  if (passage.language !== 'fr') return false
  for (let index = from - 1; index >= from - 5 && !/[,;:]/.test(gapBefore(passage, index + 1)); index--) {
    if (/^(?:accorde|reserve|offert)e?s?$/.test(normAt(passage, index))) return /^(?:lui|leur)$/.test(normAt(passage, index - 2)) && isHaving(passage, index - 1)
  }
  return false
}

/** Whether the words name a party as the one who receives or gives: "reçu par X", من طرف فلان. */
export function isAgent(passage: Passage, candidate: Candidate): boolean {
  const { agent } = meetingGrammars[passage.language]
  if (isGranter(passage, candidate) || isGiver(passage, candidate)) return true
  for (let index = candidate.from - 1; index >= candidate.from - 3 && index >= 0; index--) {
    if (/[,،;؛:()]/.test(gapBefore(passage, index + 1))) return false
    // "une délégation conduite par X": he leads it, and received nobody.
    if (agent.has(normAt(passage, index)) && leads(passage, index - 1)) return false
    if (agent.has(normAt(passage, index))) return passage.language === 'fr' ? normAt(passage, index) === 'par' || normAt(passage, index - 1) === 'des' : normAt(passage, index - 1) === 'من'
  }
  return false
}
