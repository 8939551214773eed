import { wordBefore } from '../articles'
import { isHaving, isHavingNow } from '../auxiliaries'
import { gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isAgent } from './is-agent'
import { isJoined } from './is-joined'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { Trigger } from './trigger'

/** "Arrivé lundi à Tunis, le ministre X a vu Y": a participle that opens a sentence tells of the one behind its comma. */
export function subjectOfOpening(passage: Passage, [trigger]: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] | null {
  if (passage.language !== 'fr' || trigger === undefined || trigger.atom.voice === 'noun') return null
  const { from } = trigger.atom
  if (from !== sentenceAt(passage, from).from || !/\p{Lu}\p{L}+ée?s?$/u.test(passage.tokens[from]?.text ?? '')) return null
  const [first] = candidates
  if (first === undefined) return null
  let comma = false
  for (let index = trigger.atom.to; index <= first.from; index++) if (/^\s*,\s*$/.test(gapBefore(passage, index))) comma = true
  if (!comma || meetingGrammars.fr.company.has(normAt(passage, first.from - 1)) || isAgent(passage, first)) return null
  return joinedTo(passage, first, candidates.slice(1))
}

/**
 * Who stands behind the words although the meeting is theirs: "un déjeuner a réuni X et Y", both; "au sortir d'un entretien
 * avec X, le ministre Y s'est félicité", the second. Nobody where one is gathered with a crowd: "un déjeuner a réuni les élèves
 * autour de X".
 */
export function gatheredBehind(passage: Passage, trigger: Trigger | undefined, candidates: readonly Candidate[]): Candidate[] | null {
  const [first, second] = candidates
  if (passage.language !== 'fr' || trigger === undefined || first === undefined) return null
  const { voice, from, to } = trigger.atom
  if (second === undefined) return voice !== 'noun' && isHaving(passage, from) && GATHERING.test(normAt(passage, to - 1)) ? [] : null
  if (voice !== 'noun') return GATHERING.test(normAt(passage, to - 1)) && isJoined(passage, first.to, second.from) ? joinedTo(passage, first, candidates.slice(1)) : null
  return wordBefore(passage, first.from) === 'avec' && isSubjectBehind(passage, first, second) ? [second] : null
}

const GATHERING = /^(?:reuni|rassemble)(?:e?s?|t)$/

/** ", le ministre Y s'est félicité": behind a comma, and right before a verb. */
function isSubjectBehind(passage: Passage, first: Candidate, { from, to }: Candidate): boolean {
  let comma = false
  for (let index = first.to; index <= from; index++) {
    if (/[.;:()«»]/.test(gapBefore(passage, index))) return false
    comma ||= gapBefore(passage, index).startsWith(',')
  }
  return comma && normAt(passage, first.to) !== 'et' && (isHavingNow(passage, to) || /^(?:s'|se|est|sont)$/.test(normAt(passage, to)))
}

function joinedTo(passage: Passage, first: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const group = [first]
  for (const next of candidates) {
    const last = group.at(-1)
    if (last === undefined || !isJoined(passage, last.to, next.from)) break
    group.push(next)
  }
  return group
}
