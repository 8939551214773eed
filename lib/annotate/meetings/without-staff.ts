import type { Candidate } from './party'

/**
 * A side without those who say nothing, and without the subject's own officials: "avec quatre directeurs de sa police" are his
 * company when they have no name and are of his country. Who is named twice, "le ministre X … l'hôte du Niger", is there once.
 */
export function withoutStaff(side: readonly Candidate[], subject: readonly Candidate[]): Candidate[] {
  const isStaff = (candidate: Candidate) => candidate.person === null && !subject.includes(candidate) && subject.some(({ country }) => country !== null && country === candidate.country)
  return side.filter((candidate, index) => isSomebody(candidate) && !isStaff(candidate) && !side.slice(0, index).some(({ person }) => person !== null && person === candidate.person))
}

function isSomebody({ person, country, function: role }: Candidate): boolean {
  return person !== null || country !== null || role !== null
}
