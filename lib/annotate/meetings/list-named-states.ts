import type { Atom } from '../atoms/atom'
import { isKind, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'
import { toState } from './to-state'

/** By what a state is named: its name or its adjective, its town, its service. */
type Naming = 'country' | 'place' | 'organisation'

/** The country that a known form names: GH of "ghanéenne", of "Accra", of "la police ghanéenne"; `null` where it may be another. */
export function countryOf(atom: Atom): string | null {
  if (isKind(atom, 'country')) return atom.ambiguous ? null : atom.key
  if (isKind(atom, 'place')) return atom.ambiguous ? null : atom.country
  return isKind(atom, 'organisation') ? atom.country : null
}

/** Each state that some words name, where it stands first: of "les gendarmes ghanéens et togolais" two, of اتفاق بين غانا وتوغو two. */
export function listNamedStates(passage: Passage, { from, to }: TokenRange, by: readonly Naming[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (let index = Math.max(0, from); index < to; index++) {
    for (const atom of passage.atomsAt[index] ?? []) {
      const country = by.some((naming) => isKind(atom, naming)) ? countryOf(atom) : null
      if (country !== null && !found.has(country)) found.set(country, toState(passage, atom, country))
    }
  }
  return [...found.values()]
}
