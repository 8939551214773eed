import { annotate } from '@/lib/annotate/annotate'
import type { Annotation, Meeting, Party } from '@/lib/model/annotation'
import { sourceDocument } from '../annotate/source-document'

/** A Tuesday, on which the sentences of the tests came out. */
export const PUBLISHED = '2024-05-14'

export function readText(text: string): Annotation {
  return annotate(sourceDocument(text, { published: PUBLISHED }))
}

/** What may be told of a meeting besides its sides. */
const DETAILS = {
  countries: ({ countries }: Meeting) => countries.join(' '),
  place: ({ place }: Meeting) => place ?? '-',
  date: ({ date }: Meeting) => date.edtf ?? '-',
  occasion: ({ occasion }: Meeting) => occasion ?? '-',
}

/**
 * `reported | reception | Ibrahima Konan < ambassador/QA | QA | niamey | 2024-05-13` for each meeting; `-` stands for
 * what is not told.
 */
export function describeMeetings({ meetings, people }: Annotation, details: readonly (keyof typeof DETAILS)[] = ['countries', 'place', 'date']): string[] {
  return meetings.map((meeting) => [meeting.status, meeting.kind, describeSides(people, meeting), ...details.map((detail) => DETAILS[detail](meeting))].join(' | '))
}

/** `Ibrahima Konan + ambassador/QA < Luc Peeters`: hosts and guests. `unknown` stands for an office that no table has. */
export function describeSides(people: Annotation['people'], { hosts, counterparts }: Meeting, unknown = '?'): string {
  const nameOf = (party: Party) => people.find(({ id }) => id === party.person)?.spellings[0]?.text ?? `${party.function?.key ?? unknown}/${party.country}`
  return [hosts, counterparts].map((side) => side.map(nameOf).join(' + ')).join(' < ')
}

/** The sides of each meeting alone: `Luc Peeters < ambassador/QA`. */
export function sidesIn({ meetings, people }: Annotation): string[] {
  return meetings.map((meeting) => describeSides(people, meeting))
}

/** The name of each person as it is spelt first: `Luc Peeters`, سامر النجار. */
export function namesIn({ people }: Annotation): string[] {
  return people.map(({ spellings }) => spellings[0]?.text ?? '?')
}
