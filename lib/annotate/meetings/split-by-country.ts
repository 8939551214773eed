import type { Candidate } from './party'
import type { Roles } from './take-roles'

/** One meeting for each country of the side that has several: those whose country is not known go with the one before. */
export function splitByCountry(hosts: Candidate[], guests: Candidate[], together: boolean): Roles[] {
  if (together) return [{ hosts, guests }]
  const guestGroups = groupByCountry(guests)
  if (guestGroups.length > 1) return guestGroups.map((group) => ({ hosts, guests: group }))
  const hostGroups = groupByCountry(hosts)
  if (hostGroups.length > 1 && guests.length > 0) return hostGroups.map((group) => ({ hosts: group, guests }))
  return [{ hosts, guests }]
}

function groupByCountry(side: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of side) {
    const group = groups.find((members) => candidate.country === null || members.some(({ country }) => country === candidate.country))
    const open = candidate.country === null ? groups.at(-1) : (group ?? groups.find((members) => members.every(({ country }) => country === null)))
    if (open === undefined) groups.push([candidate])
    else open.push(candidate)
  }
  return groups
}
