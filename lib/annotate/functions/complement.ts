import type { Atom } from '../atoms/atom'
import { atomsIn, findAtomAt, normAt, type Passage, type TokenRange } from '../passage'
import { functionGrammars } from './function-grammar'

/** Whom or what a function belongs to, or where it is held: "du Gabon" and "à Rabat", الغابون and بالرباط. */
export interface Complement {
  atom: Atom
  /** It says where somebody serves. */
  locative: boolean
}

/** The complement whose known form starts at a token, or `null`. */
export function findComplement(passage: Passage, index: number): Complement | null {
  const place = findAtomAt(passage, index, 'place')
  const atom = findAtomAt(passage, index, 'organisation') ?? findAtomAt(passage, index, 'country') ?? (place?.ambiguous ? null : place)
  return atom === null ? null : { atom, locative: isLocative(passage, index) || atom.prefix.includes('ب') }
}

/** The organisations that start in a range. */
export function listOrganisations(passage: Passage, range: TokenRange): Complement[] {
  return [...atomsIn(passage, range, 'organisation')].map((atom) => ({ atom, locative: false }))
}

function isLocative(passage: Passage, index: number): boolean {
  const { locative } = functionGrammars[passage.language]
  const previous = normAt(passage, index - 1)
  return locative.has(previous) || (locative.has(normAt(passage, index - 2)) && /^l/.test(previous))
}
