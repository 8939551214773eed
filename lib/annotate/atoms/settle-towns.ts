import { findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import type { Token } from '@/lib/text/tokenise'
import type { Atom } from './atom'

type Town = Extract<Atom, { kind: 'place' }>
type Country = Extract<Atom, { kind: 'country' }>

/** From so many people on a town is named before a common word that is written like it. */
const LARGE = 500_000

/** Before a town; the letter ب may do the same. */
const LOCATED = /^(?:[وف]?(?:في|الي|من)|ب?العاصمه)$/

/** The countries that an article names for sure, by their names or by their towns and services. */
export function listSureCountries(atoms: Iterable<Atom>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const atom of atoms) {
    if ((atom.kind === 'country' || atom.kind === 'place') && !atom.ambiguous) found.add(atom.kind === 'country' ? atom.key : atom.country)
    if (atom.kind === 'organisation' && atom.country !== null) found.add(atom.country)
    // عماني is "Omani" to every paper, and of the town by rights alone.
    if (atom.kind === 'country' && atom.nationality) found.add(atom.key)
  }
  return found
}

/**
 * Decides in an Arabic text what a name is that may be a town, a country or a common word, by the countries that its article
 * names (`sure`) and by vowel signs: في سيول is the capital where Korea is named and floods elsewhere, عمّان is Amman and عُمان
 * Oman, and عمان either, as the article has it.
 */
export function settleTowns(atoms: readonly Atom[], tokens: readonly Token[], sure: ReadonlySet<string>): readonly Atom[] {
  if (!atoms.some((atom) => atom.kind === 'place' && atom.ambiguous)) return atoms
  const byStart = Map.groupBy(atoms, ({ from }) => from)
  return atoms.flatMap((atom): Atom[] => {
    const beside = byStart.get(atom.from) ?? []
    if (atom.kind === 'place' && atom.ambiguous) {
      const twin = beside.find((other): other is Country => other.kind === 'country' && other.to === atom.to)
      if (twin === undefined) return [isBorneOut(atom, tokens, sure) ? { ...atom, ambiguous: false } : atom]
      const meant = choose(atom, twin, tokens, sure)
      return meant === null ? [atom] : meant === 'town' ? [{ ...atom, ambiguous: false }] : []
    }
    if (atom.kind === 'country' && atom.ambiguous) {
      const twin = beside.find((other): other is Town => other.kind === 'place' && other.to === atom.to)
      const meant = twin === undefined ? null : choose(twin, atom, tokens, sure)
      return meant === null ? [atom] : meant === 'country' ? [{ ...atom, ambiguous: false }] : []
    }
    return [atom]
  })
}

/** Shadda, which only عمّان has, and damma, which only عُمان has. */
const SHADDA = 'ّ'
const DAMMA = 'ُ'

function choose(town: Town, { key }: Country, tokens: readonly Token[], sure: ReadonlySet<string>): 'town' | 'country' | null {
  if (town.country === key) return null
  const text = tokens[town.from]?.text ?? ''
  if (text.includes(SHADDA)) return 'town'
  if (text.includes(DAMMA)) return 'country'
  if (sure.has(town.country) === sure.has(key)) return null
  return sure.has(key) ? 'country' : 'town'
}

function isBorneOut({ key, country, from, to, prefix }: Town, tokens: readonly Token[], sure: ReadonlySet<string>): boolean {
  if (!sure.has(country) || ((findCity(key)?.population ?? 0) < LARGE && findCountry(country)?.capital !== key)) return false
  // مسقط رأسه is where he was born.
  if (tokens[to]?.norm.startsWith('راس') === true) return false
  return /ب/.test(prefix) || LOCATED.test(tokens[from - 1]?.norm ?? '')
}
