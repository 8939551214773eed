import { annotate } from '@/lib/annotate/annotate'
import type { Annotation, Party } from '@/lib/model/annotation'
import { sourceDocument } from '../annotate/source-document'

/** A Tuesday, on which the sentences of the tests came out. */
export const PUBLISHED = '2024-05-14'

export function readText(text: string): Annotation {
  return annotate(sourceDocument(text, { published: PUBLISHED }))
}

/** `reported | reception | Ibrahima Konan < ambassador/QA | QA | niamey | 2024-05-13` for each meeting; `-` stands for what is not told. */
export function describeMeetings({ meetings, people }: Annotation): string[] {
  const nameOf = (party: Party) => people.find(({ id }) => id === party.person)?.spellings[0]?.text ?? `${party.function?.key ?? '?'}/${party.country}`
  return meetings.map(({ status, kind, hosts, counterparts, countries, place, date }) =>
    [status, kind, `${hosts.map(nameOf).join(' + ')} < ${counterparts.map(nameOf).join(' + ')}`, countries.join(' '), place ?? '-', date.edtf ?? '-'].join(' | '))
}
