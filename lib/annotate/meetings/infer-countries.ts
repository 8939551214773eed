import { isKind, type Passage } from '../passage'
import type { Atom } from '../atoms/atom'
import { countriesOf } from './merge-meetings'
import type { ToldMeeting } from './told-meeting'

/**
 * The countries that a meeting is filed under: those of its counterparts; of a visit by somebody without a name also the
 * one travelled to, and of an honour those of who gives it. When the words beside the counterpart name none, the only
 * other country that its paragraphs mention, else the only one in the title. Two are a guess, and none is taken.
 */
export function inferCountries(passages: readonly Passage[], listTitle: () => readonly Atom[], meeting: ToldMeeting): string[] {
  const own = new Set([...meeting.hosts, ...meeting.guests].map(({ country }) => country))
  const given = meeting.kind === 'ceremony' ? meeting.hosts.flatMap(({ country }) => country ?? []) : []
  if (given.length > 0) return [...new Set(given)]
  const near = countriesIn(meeting.paragraphs.flatMap((paragraph) => passages[paragraph]?.atoms ?? []), own)
  if (meeting.kind === 'ceremony' && meeting.hosts.length === 0 && near.size === 1) return [...near]
  const told = countriesOf(meeting)
  if (told.length > 0) return isUnnamedVisit(meeting) && !own.has(meeting.destination) ? [...told, ...(meeting.destination === null ? [] : [meeting.destination])] : told
  const mentioned = near.size === 0 ? countriesIn(listTitle(), own) : near
  return mentioned.size === 1 ? [...mentioned] : []
}

function isUnnamedVisit({ kind, guests }: ToldMeeting): boolean {
  return kind === 'visit' && guests.every(({ person }) => person === null)
}

function countriesIn(atoms: readonly Atom[], own: ReadonlySet<string | null>): Set<string> {
  const found = new Set<string>()
  for (const atom of atoms) if (isKind(atom, 'country') && !atom.ambiguous && !own.has(atom.key)) found.add(atom.key)
  return found
}
