import type { LocalPerson } from '@/lib/model/annotation'
import { tokenise, type Token } from '@/lib/text/tokenise'
import type { Atom } from '../atoms/atom'

/** و, ف or ب before the article. */
const GLUED = /^[وفب](?=ال)/

/** The last words of the names of several that an article has. */
export function surnamesOf(people: readonly LocalPerson[]): ReadonlySet<string> {
  const names = people.flatMap(({ spellings }) => spellings.map(({ text }) => tokenise(text)))
  return new Set(names.flatMap((words) => (words.length < 2 ? [] : (words.at(-1)?.norm ?? []))))
}

/**
 * The known forms that are no family name of the article's people: beside محمد شياع السوداني, السوداني alone is no
 * country, and "le Soudan" is one.
 */
export function withoutSurnames(atoms: readonly Atom[], tokens: readonly Token[], surnames: ReadonlySet<string>): Atom[] {
  return atoms.filter(({ kind, from, to }) => kind !== 'country' || to - from > 1 || !surnames.has((tokens[from]?.norm ?? '').replace(GLUED, '')))
}
