import { edtfRange, isoWeekday } from '@/lib/model/edtf'
import type { PartialDate } from '@/lib/model/annotation'
import type { Candidate } from './party'
import type { ToldMeeting } from './told-meeting'

const DAY = 86_400_000

/** Meetings told between two tellings of one; a page that tells more is a list of many days. */
const FARTHEST = 60

/**
 * Puts together what an article tells of one meeting in several sentences: the same person, or the same country where
 * one telling has no name, and no conflict of dates. The first telling leads; later ones fill what it leaves open.
 * An umbrella sentence ("les ambassadeurs du Gabon et de la Malaisie") so makes no meeting beside the ones it announces.
 */
export function mergeMeetings(told: readonly ToldMeeting[]): ToldMeeting[] {
  const merged: ToldMeeting[] = []
  const paragraphs: Set<number>[] = []
  for (const meeting of told) {
    const near = Math.max(0, merged.length - FARTHEST)
    const index = merged.findIndex((earlier, at) => at >= near && isSameMeeting(earlier, meeting))
    const earlier = merged[index]
    if (earlier === undefined) {
      merged.push(meeting)
      paragraphs.push(new Set(meeting.paragraphs))
    } else {
      merged[index] = join(earlier, meeting)
      for (const paragraph of meeting.paragraphs) paragraphs[index]?.add(paragraph)
    }
  }
  return merged.map((meeting, index) => ({ ...meeting, paragraphs: [...(paragraphs[index] ?? [])] }))
}

function isSameMeeting(left: ToldMeeting, right: ToldMeeting): boolean {
  if (left.status !== right.status && !(left.weak || right.weak) && (!isDateless(right) || bringsSomebody(left, right))) return false
  if (left.status === 'announced' !== (right.status === 'announced')) return false
  if (datesConflict(left.date, right.date) || isOtherHost(left, right)) return false
  const [leftOthers, rightOthers] = [others(left), others(right)]
  if (left.kind === 'ceremony' && right.kind === 'ceremony' && sharesPerson(everybody(left), everybody(right))) return true
  if (isSameSigning(left, right)) return true
  const shared = sharesPerson(leftOthers, rightOthers) || sharesPerson([...left.hosts, ...left.guests], rightOthers) && rightOthers.length === 1 && leftOthers.length <= 1
  if (shared) return sharesAllPeople(left, right) || shareCountry(left, right) || rightOthers.every(({ country }) => country === null) || leftOthers.every(({ country }) => country === null)
  if (isSameVisit(left, right)) return true
  if (!shareCountry(left, right)) return false
  return leftOthers.every(isNameless) || rightOthers.every(isNameless) || (left.kind === 'visit' && isOneVisit(left, right))
}

/** What is recalled of somebody who is not in the news is another meeting. */
function bringsSomebody(left: ToldMeeting, right: ToldMeeting): boolean {
  const known = new Set([...left.hosts, ...left.guests].map(({ person }) => person))
  return [...right.hosts, ...right.guests].some(({ person }) => person !== null && !known.has(person))
}

/** Whom a traveller met there, told later without a country. */
function isSameVisit(left: ToldMeeting, right: ToldMeeting): boolean {
  if (left.kind !== 'visit' || right.status !== left.status || left.destination === null) return false
  const open = [...right.hosts, ...right.guests].filter(({ person }) => !left.guests.some((guest) => guest.person === person))
  return isOneVisit(left, right) && open.every(({ country }) => country === null || country === left.destination)
}

/** What a visit's later sentences tell of other hosts in the same country belongs to it. */
function isOneVisit(left: ToldMeeting, right: ToldMeeting): boolean {
  return sharesPerson(left.guests, right.guests) || sharesPerson(left.guests, right.hosts)
}

/** A treaty told first by its states and then by who signed it. */
function isSameSigning(left: ToldMeeting, right: ToldMeeting): boolean {
  if (left.kind !== 'agreement' || right.kind !== 'agreement' || !left.guests.every(isNameless)) return false
  return sharesPerson(left.hosts, right.hosts) && right.guests.every(({ country }) => country === null)
}

function everybody({ hosts, guests }: ToldMeeting): Candidate[] {
  return [...hosts, ...guests]
}

/** The side that is not the one whom most of the article is about cannot be known here: both count, the fuller first. */
function others(meeting: ToldMeeting): Candidate[] {
  return meeting.foreign === 'hosts' ? meeting.hosts : meeting.guests
}

/** The same guest received by somebody else is another meeting, unless both belong to one visit. */
function isOtherHost(left: ToldMeeting, right: ToldMeeting): boolean {
  if (right.kind !== 'reception' || left.kind === 'visit') return false
  const named = (side: readonly Candidate[]) => side.filter(({ person }) => person !== null)
  return named(left.hosts).length > 0 && named(right.hosts).length > 0 && !sharesPerson([...left.hosts, ...left.guests], right.hosts)
}

function isNameless({ person }: Candidate): boolean {
  return person === null
}

function sharesPerson(left: readonly Candidate[], right: readonly Candidate[]): boolean {
  return left.some(({ person }) => person !== null && right.some((candidate) => candidate.person === person))
}

function sharesAllPeople(left: ToldMeeting, right: ToldMeeting): boolean {
  const people = new Set([...left.hosts, ...left.guests].map(({ person }) => person))
  return [...right.hosts, ...right.guests].every(({ person }) => person === null || people.has(person))
}

function shareCountry(left: ToldMeeting, right: ToldMeeting): boolean {
  const leftCountries = countriesOf(left)
  return countriesOf(right).some((country) => leftCountries.includes(country))
}

/** Countries of the counterparts; when the article follows one who is abroad, those of his hosts or the one travelled to. */
export function countriesOf(meeting: ToldMeeting): string[] {
  const side = meeting.foreign === 'hosts' ? meeting.hosts : meeting.guests
  const countries = side.flatMap(({ country }) => (country === null ? [] : [country]))
  if (countries.length > 0 || meeting.foreign === 'guests') return [...new Set(countries)]
  if (meeting.destination !== null) return [meeting.destination]
  return meeting.hosts.length === 0 ? [] : [...new Set(meeting.guests.flatMap(({ country }) => (country === null ? [] : [country])))]
}

function isDateless({ date }: ToldMeeting): boolean {
  return date.edtf === null && date.weekday === null && date.yearless === undefined
}

/** Two days more than one apart, or two weekdays that are neither the same nor neighbours, cannot be one meeting. */
export function datesConflict(left: PartialDate, right: PartialDate): boolean {
  if (left.edtf !== null && right.edtf !== null) {
    const [leftFirst, leftLast] = edtfRange(left.edtf)
    const [rightFirst, rightLast] = edtfRange(right.edtf)
    return Date.parse(leftFirst) - Date.parse(rightLast) > DAY || Date.parse(rightFirst) - Date.parse(leftLast) > DAY
  }
  const leftDay = left.weekday ?? (left.edtf === null ? null : isoWeekday(left.edtf))
  const rightDay = right.weekday ?? (right.edtf === null ? null : isoWeekday(right.edtf))
  if (leftDay === null || rightDay === null) return false
  const apart = Math.abs(leftDay - rightDay)
  return Math.min(apart, 7 - apart) > 1
}

function join(left: ToldMeeting, right: ToldMeeting): ToldMeeting {
  const swap = sharesPerson(left.hosts, right.guests) || sharesPerson(left.guests, right.hosts)
  const [hosts, guests] = swap ? [right.guests, right.hosts] : [right.hosts, right.guests]
  const dated = isDateless(left) ? right : left
  const placed = left.place === null ? right : left
  const lead = left.status === 'reported' && !left.weak ? left : right.status === 'reported' && !right.weak ? right : left
  return {
    ...left,
    status: lead.status,
    weak: lead.weak,
    hosts: joinSide(left.hosts, hosts),
    guests: joinSide(left.guests, guests),
    destination: left.destination ?? right.destination,
    foreign: swap ? left.foreign : left.foreign === 'hosts' || right.foreign === 'hosts' ? 'hosts' : 'guests',
    date: dated.date,
    dateSpan: dated.dateSpan,
    place: placed.place,
    placeSpan: placed.placeSpan,
    occasion: left.occasion ?? right.occasion,
  }
}

/** A person takes the place of a function without a name of the same country; others are added. */
function joinSide(left: readonly Candidate[], right: readonly Candidate[]): Candidate[] {
  const side = [...left]
  for (const candidate of right) {
    const same = side.findIndex((member) => isSameParty(member, candidate))
    const member = side[same]
    if (member === undefined) side.push(candidate)
    else side[same] = member.person === null ? fill(candidate, member) : fill(member, candidate)
  }
  return side
}

/** A party as one telling has it, with what only the other telling says. */
function fill(party: Candidate, other: Candidate): Candidate {
  return {
    ...party,
    function: party.function ?? other.function,
    country: party.country ?? other.country,
    organisation: party.organisation ?? other.organisation,
  }
}

function isSameParty(left: Candidate, right: Candidate): boolean {
  if (left.person !== null && right.person !== null) return left.person === right.person
  return left.country === right.country || left.country === null || right.country === null
}
