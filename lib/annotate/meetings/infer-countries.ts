import { findCity } from '@/lib/knowledge/cities'
import type { Atom } from '../atoms/atom'
import { isKind, type Passage } from '../passage'
import { countriesOf } from './merge-meetings'
import type { ToldMeeting } from './told-meeting'

/**
 * The countries that a meeting is filed under: those of its counterparts, else, when the words beside the counterpart
 * name none, the only other country that its paragraphs and the title mention, else the only one of the title. The
 * country of the town where they met is the other one's last. Two are a guess, and none is taken.
 */
export function inferCountries(passages: readonly Passage[], title: readonly Atom[], meeting: ToldMeeting): string[] {
  const told = countriesOf(meeting)
  if (told.length > 0) return told
  const own = new Set([...meeting.hosts, ...meeting.guests].flatMap(({ country }) => country ?? []))
  const inTitle = mentionedIn(title, own)
  const mentioned = new Set([...inTitle, ...meeting.paragraphs.flatMap((paragraph) => [...mentionedIn(passages[paragraph]?.atoms ?? [], own)])])
  const there = meeting.place === null ? null : (findCity(meeting.place)?.country ?? null)
  return onlyOne(mentioned) ?? onlyOne(without(mentioned, there)) ?? onlyOne(inTitle) ?? onlyOne(without(inTitle, there)) ?? []
}

function mentionedIn(atoms: readonly Atom[], own: ReadonlySet<string>): Set<string> {
  return new Set(atoms.flatMap((atom) => {
    const country = isKind(atom, 'country') && !atom.ambiguous ? atom.key : isKind(atom, 'organisation') ? atom.country : null
    return country === null || own.has(country) ? [] : [country]
  }))
}

function without(countries: ReadonlySet<string>, country: string | null): Set<string> {
  return new Set([...countries].filter((each) => each !== country))
}

function onlyOne(countries: ReadonlySet<string>): string[] | null {
  return countries.size === 1 ? [...countries] : null
}
