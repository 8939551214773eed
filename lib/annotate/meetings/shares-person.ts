import type { Candidate } from './party'

/**
 * Whether one named person stands on both sides: of {X, Y} and {Y, Z}, and not of two parties that are both only
 * "l'ambassadeur", السفير.
 */
export function sharesPerson(left: readonly Candidate[], right: readonly Candidate[]): boolean {
  return left.some(({ person }) => person !== null && right.some((candidate) => candidate.person === person))
}
