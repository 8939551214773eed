import { countriesOf } from './countries-of'
import { countryOfTown } from './country-of-town'
import type { NamedCountries } from './named-countries'
import type { ToldMeeting } from './told-meeting'

/**
 * The countries that a meeting is filed under: those of its counterparts, else, when the words beside the counterpart
 * name none, the only other one that its paragraphs mention, or these and the title, or the title alone; the country of the
 * town where they met last; of a visit by somebody without a name also the one travelled to, of an honour those of who
 * gives it. Two are a guess and none is taken, but where neither side has a country the two are theirs.
 */
export function inferCountries(named: NamedCountries, meeting: ToldMeeting): string[] {
  const honoured = meeting.kind === 'ceremony' ? meeting.hosts.flatMap(({ country }) => country ?? []) : []
  if (honoured.length > 0) return [...new Set(honoured)]
  const told = countriesOf(meeting)
  if (told.length > 0 && isUnnamedVisit(meeting) && !told.includes(meeting.destination ?? '')) return [...told, ...(meeting.destination === null ? [] : [meeting.destination])]
  // An honour of which only the one honoured is named is the other country's.
  const unsaid = meeting.kind === 'ceremony' && meeting.hosts.length === 0
  // Around what is recalled stand the countries of the news.
  if ((told.length > 0 && !unsaid) || meeting.status === 'recalled') return told
  const own = new Set([...meeting.hosts, ...meeting.guests].flatMap(({ country }) => country ?? []))
  const near = new Set(meeting.paragraphs.flatMap((paragraph) => [...named.inParagraph(paragraph)]))
  const there = countryOfTown(meeting.place)
  // Those who come to a known assembly are of many countries: it is held where it is held.
  if (meeting.kind === 'conference' && meeting.occasion !== null && there !== null) return near.has(there) ? [there] : told
  const choose = (found: ReadonlySet<string>) => chooseOther(found, own, there)
  return choose(near) ?? chooseWithTitle(near, named.inTitle(), choose) ?? told
}

function chooseWithTitle(near: ReadonlySet<string>, inTitle: readonly string[], choose: (found: ReadonlySet<string>) => string[] | null): string[] | null {
  return inTitle.length === 0 ? null : (choose(near.union(new Set(inTitle))) ?? choose(new Set(inTitle)))
}

function chooseOther(found: ReadonlySet<string>, own: ReadonlySet<string>, there: string | null): string[] | null {
  const others = [...found].filter((country) => !own.has(country))
  const away = others.filter((country) => country !== there)
  if (others.length === 1) return others
  if (away.length === 1) return away
  return own.size === 0 && others.length === 2 ? others : null
}

function isUnnamedVisit({ kind, guests }: ToldMeeting): boolean {
  return kind === 'visit' && guests.every(({ person }) => person === null)
}
