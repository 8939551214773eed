import { findCity } from '@/lib/knowledge/cities'
import type { Annotation, Meeting, Party } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { Shown, SideProfile, UnitProfile } from './article-profile'
import { allParagraphs, draftRest, draftWhole } from './draft-whole'
import { foldUnits } from './fold-units'
import { packTerms } from './packed-terms'
import { profileTerms } from './term-profile'

/** Meetings that one article offers, or recalls: a conference of forty talks fits, a text made to be taken apart does not. */
const MOST_UNITS = 60

/** A unit of the making: its words are packed once it is known which paragraphs tell it. */
export type UnitDraft = Omit<UnitProfile, 'terms'> & { paragraphs: readonly number[] }

/**
 * What one article offers to be linked: a unit for each meeting that it reports as its own news, or itself as a whole
 * when it reports none (dated by the first day that it gives). What it recalls is not what it reports; what it announces
 * counts when day and both sides are given. Meetings that one visit holds together, or that a text tells twice, are one unit.
 * What the meetings leave of the article is offered too, in case it tells one more.
 */
export function profileUnits(annotation: Annotation): UnitProfile[] {
  const drafts = annotation.meetings.flatMap((meeting, index) => (isOwnNews(meeting) ? [draftMeeting(annotation, meeting, index)] : []))
  const folded = foldUnits(drafts).slice(0, MOST_UNITS)
  const units = folded.length === 0 ? [draftWhole(annotation)] : [...folded, ...draftRest(annotation, folded)]
  return units.map((draft) => withTerms(annotation, draft))
}

/** Meetings that an article recalls, or announces without saying enough to count as a report of them. */
export function profileBackground(annotation: Annotation): UnitProfile[] {
  const told = annotation.meetings.flatMap((meeting, index) => (isOwnNews(meeting) ? [] : [draftMeeting(annotation, meeting, index)]))
  return told.slice(0, MOST_UNITS).map((draft) => withTerms(annotation, draft))
}

function isOwnNews(meeting: Meeting): boolean {
  if (meeting.status === 'reported') return true
  return (
    meeting.status === 'announced' && meeting.hosts.length > 0 && meeting.counterparts.length > 0 &&
    (meeting.date.precision === 'day' || meeting.date.precision === 'range')
  )
}

function withTerms(annotation: Annotation, { paragraphs, ...unit }: UnitDraft): UnitProfile {
  return { ...unit, terms: packTerms(profileTerms(annotation, paragraphs), annotation.paragraphs) }
}

function draftMeeting(annotation: Annotation, meeting: Meeting, index: number): UnitDraft {
  const sides = (parties: readonly Party[]): SideProfile[] => parties.map((party) => toSide(annotation, party, meeting))
  const hosts = sides(meeting.hosts)
  const counterparts = sides(meeting.counterparts)
  return {
    meeting: index,
    status: meeting.status,
    kind: meeting.kind,
    hosts,
    counterparts,
    countries: listCountries(meeting, hosts, counterparts),
    told: meeting.countries,
    date: meeting.date,
    dateSpan: meeting.dateSpan,
    otherDates: [],
    place: meeting.place === null ? null : { key: meeting.place, span: meeting.placeSpan },
    there: countryOf(meeting.place) ?? (meeting.kind === 'visit' && meeting.countries.length === 1 ? (meeting.countries[0] ?? null) : null),
    occasion: meeting.occasion,
    topics: meeting.topics,
    trigger: meeting.trigger,
    paragraphs: meeting.paragraphs.length > 0 ? meeting.paragraphs : allParagraphs(annotation),
  }
}

function toSide({ people }: Annotation, party: Party, meeting: Meeting): SideProfile {
  const person = people.find(({ id }) => id === party.person)
  // "les ambassadeurs du Royaume-Uni, du Gabon …" gives a party a piece of a list; beside the name the function stands whole.
  const own = person?.functions.find((known) => party.function === null || known.key === party.function.key)
  const role = own ?? party.function
  return {
    person: person === undefined ? null : party.person,
    function: role === null ? null : { key: role.key, text: role.text, language: role.language },
    country: party.country ?? party.function?.country ?? person?.country ?? null,
    only: meeting.countries.length === 1 && meeting.counterparts.includes(party) ? (meeting.countries[0] ?? null) : null,
    organisation: party.organisation ?? party.function?.organisation ?? null,
    gender: party.function?.gender ?? person?.gender ?? null,
    span: party.span,
  }
}

/** Countries that the text gives the meeting, of its sides, and of the city where it was. */
function listCountries(meeting: Meeting, hosts: readonly SideProfile[], counterparts: readonly SideProfile[]): Shown[] {
  const spans = new Map<string, Span | null>()
  for (const country of meeting.countries) spans.set(country, null)
  for (const { country, only, span } of [...counterparts, ...hosts]) {
    const of = country ?? only
    if (of !== null) spans.set(of, spans.get(of) ?? span)
  }
  const there = countryOf(meeting.place)
  if (there !== null && !spans.has(there)) spans.set(there, meeting.placeSpan)
  return [...spans].map(([key, span]) => ({ key, span: span ?? meeting.trigger }))
}

function countryOf(city: string | null): string | null {
  return city === null ? null : (findCity(city)?.country ?? null)
}
