import { findFunction } from '@/lib/knowledge/functions'
import type { SideProfile } from './article-profile'

/**
 * True for somebody who came from elsewhere for a visit, with all whom that visit holds: a minister, a chief of police, رئيس أركان.
 * An ambassador lives there, and each of his hosts receives him on another day about something else; so may one of whom only the name is known.
 */
export function isTraveller({ person, function: role }: Pick<SideProfile, 'person' | 'function'>): boolean {
  return person !== null && findFunction(role?.key ?? '')?.resident === false
}
