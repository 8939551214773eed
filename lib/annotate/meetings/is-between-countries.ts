import { findOrganisation } from '@/lib/knowledge/organisations'
import type { Candidate } from './party'

/** Two of two countries, one of them by an office; whom a world body sends is of none, and coaches meet on the field. */
export function isBetweenCountries(left: Candidate, right: Candidate): boolean {
  if (!left.single || !right.single || (left.country === right.country && isWorldly(left) === isWorldly(right))) return false
  const isOfNone = ({ function: role, country }: Candidate) => role?.key === 'coach' || (country === null && role?.key === 'representative')
  const isSomebody = ({ person, function: role }: Candidate) => person !== null || role !== null
  return [left, right].every((side) => isSomebody(side) && !isOfNone(side)) && [left, right].some(({ function: role }) => role !== null && role.key !== null)
}

/** Who stands for a body of many countries: "le secrétaire général d'Interpol". */
function isWorldly({ organisation, country }: Candidate): boolean {
  return country === null && organisation !== null && findOrganisation(organisation)?.kind === 'international'
}
