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
  const group = [first]
  for (const next of candidates.slice(1)) {
    const last = group.at(-1)
    if (last === undefined || !isJoined(passage, last.to, next.from)) break
    group.push(next)
  }
  return group
}
