import { findOrganisation } from '@/lib/knowledge/organisations'
import type { Candidate } from './party'
import type { Roles } from './take-roles'

/**
 * One meeting for each country, or international body, of the side that has several: those of whom neither is known go with
 * the one before.
 */
export function splitByCountry(hosts: Candidate[], guests: Candidate[], together: boolean): Roles[] {
  if (together) return [{ hosts, guests }]
  const guestGroups = groupByOrigin(guests)
  if (guestGroups.length > 1) return guestGroups.map((group) => ({ hosts, guests: group }))
  const hostGroups = groupByOrigin(hosts)
  if (hostGroups.length > 1 && guests.length > 0) return hostGroups.map((group) => ({ hosts: group, guests }))
  return [{ hosts, guests }]
}

function groupByOrigin(side: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of side) {
    const origin = originOf(candidate)
    const group = groups.find((members) => origin === null || members.some((member) => originOf(member) === origin))
    const open = origin === null ? groups.at(-1) : (group ?? groups.find((members) => members.every((member) => originOf(member) === null)))
    if (open === undefined) groups.push([candidate])
    else open.push(candidate)
  }
  return groups
}

/** The country of somebody, or the body that he is the head or an envoy of: "la directrice d'Europol" is of none. */
function originOf({ country, organisation, person }: Candidate): string | null {
  if (country !== null || organisation === null || person === null) return country
  return findOrganisation(organisation)?.kind === 'international' ? organisation : null
}
