import { isKind, type Passage } from '../passage'
import { countriesOf } from './merge-meetings'
import type { ToldMeeting } from './told-meeting'

/**
 * The countries that a meeting is filed under: those of its counterparts, else, when the words beside the counterpart
 * name none, the only other country that its paragraphs mention. Two are a guess, and none is taken.
 */
export function inferCountries(passages: readonly Passage[], meeting: ToldMeeting): string[] {
  const told = countriesOf(meeting)
  if (told.length > 0) return told
  const own = new Set([...meeting.hosts, ...meeting.guests].map(({ country }) => country))
  const mentioned = new Set<string>()
  for (const paragraph of meeting.paragraphs) {
    for (const atom of passages[paragraph]?.atoms ?? []) if (isKind(atom, 'country') && !atom.ambiguous && !own.has(atom.key)) mentioned.add(atom.key)
  }
  return mentioned.size === 1 ? [...mentioned] : []
}
