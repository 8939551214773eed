import { findCountry } from '@/lib/knowledge/countries'
import type { Atom } from '../atoms/atom'
import { isKind, normAt, type Passage } from '../passage'
import { countryOf } from './list-named-states'
import { meetingGrammars } from './meeting-grammar'

/** The countries that an article names; each paragraph and the title are read once, however many meetings ask. */
export interface NamedCountries {
  /** Those of a paragraph, but for what is somebody's past. */
  inParagraph: (paragraph: number) => ReadonlySet<string>
  /** Those of the title that the text names too: "Après le Mali, l'Europe" is about neither. */
  inTitle: () => readonly string[]
}

/** `title` gives the known forms of a title that is not a line of the text. Nothing is read before it is asked for. */
export function listNamedCountries(passages: readonly Passage[], title: () => readonly Atom[]): NamedCountries {
  const known: ReadonlySet<string>[] = []
  let titled: readonly string[] | null = null
  return {
    inParagraph: (paragraph) => (known[paragraph] ??= readParagraph(passages[paragraph])),
    inTitle: () => (titled ??= readTitle(passages, title())),
  }
}

function readParagraph(passage: Passage | undefined): ReadonlySet<string> {
  return passage === undefined ? new Set() : mentionedIn(passage.atoms.filter((atom) => !isFormer(passage, atom)))
}

/** "ancien de la police suédoise": somebody's past, and no side. */
function isFormer(passage: Passage, { from }: Atom): boolean {
  const { former } = meetingGrammars[passage.language]
  return [1, 2, 3].some((back) => former.has(normAt(passage, from - back)))
}

function mentionedIn(atoms: readonly Atom[]): Set<string> {
  return new Set(atoms.flatMap((atom) => (isKind(atom, 'place') ? [] : (countryOf(atom) ?? []))))
}

/** The first word of a title may be a capital that acts: "Madrid décore". */
function readTitle(passages: readonly Passage[], title: readonly Atom[]): string[] {
  const actors = title.flatMap((atom) => (isKind(atom, 'place') && atom.from === 0 && findCountry(atom.country)?.capital === atom.key ? [atom.country] : []))
  const told = new Set(passages.flatMap(({ atoms }) => [...mentionedIn(atoms), ...atoms.flatMap((atom) => (isKind(atom, 'place') ? [atom.country] : []))]))
  return [...mentionedIn(title), ...actors].filter((country) => told.has(country))
}
