import { isJoined } from './is-joined'
import type { Passage } from '../passage'
import type { Candidate } from './party'

/** The last of some candidates with those before who are joined to one another: "A et B se sont entretenus". */
export function lastGroup(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const group: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = group[0]
    if (next !== undefined && !isJoined(passage, candidate.to, next.from)) break
    group.unshift(candidate)
  }
  return group
}
