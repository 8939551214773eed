import { findCity } from '@/lib/knowledge/cities'
import { findFunction } from '@/lib/knowledge/functions'
import type { SideProfile, UnitProfile } from './article-profile'

type Traveller = Pick<SideProfile, 'person' | 'function' | 'country'>

/** Those whom he met, and the town where that was. */
interface Met {
  hosts: readonly Pick<SideProfile, 'country'>[]
  place: UnitProfile['place']
}

/**
 * True for somebody who came from elsewhere for a visit, with all whom that visit holds: a minister, a chief of police,
 * رئيس أركان. His country is told, and it is neither that of his hosts nor that of the town, as far as these are told:
 * of its own president a paper does not say whose he is. An ambassador lives there, and each of his hosts receives him
 * on another day about something else; so may one of whom only the name is known, and so does whoever is at home.
 */
export function isTraveller({ person, function: role, country }: Traveller, { hosts, place }: Met): boolean {
  if (person === null || country === null || findFunction(role?.key ?? '')?.resident !== false) return false
  if (findCity(place?.key ?? '')?.country === country) return false
  const known = hosts.flatMap((host) => host.country ?? [])
  return known.length === 0 || known.some((other) => other !== country)
}
