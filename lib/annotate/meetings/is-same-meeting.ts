import { isEnvoy } from '../functions/is-envoy'
import { countriesOf } from './countries-of'
import { datesConflict } from './dates-conflict'
import type { Candidate } from './party'
import { sharesPerson } from './shares-person'
import { isDateless, type ToldMeeting } from './told-meeting'

/**
 * Whether two tellings of one article are of one meeting: the same person, or the same country where one of them names
 * nobody, and no conflict of dates. "a reçu le Chilien X lundi" and "M. X a évoqué le Sahel" are; استقبل السفير الإثنين
 * and استقبله الخميس are not.
 */
export function isSameMeeting(left: ToldMeeting, right: ToldMeeting): boolean {
  if (left.status !== right.status && !(left.weak || right.weak) && (!isDateless(right) || bringsSomebody(left, right))) return false
  if (left.status === 'announced' !== (right.status === 'announced')) return false
  if (datesConflict(left.date, right.date) || isOtherHost(left, right)) return false
  const [leftOthers, rightOthers] = [others(left), others(right)]
  if (left.kind === 'ceremony' && right.kind === 'ceremony' && sharesPerson(everybody(left), everybody(right))) return true
  if (isSameSigning(left, right)) return true
  const shared = sharesPerson(leftOthers, rightOthers) || sharesPerson(everybody(left), rightOthers) && rightOthers.length === 1 && leftOthers.length <= 1
  if (shared) return sharesAllPeople(left, right) || shareCountry(left, right) || rightOthers.every(({ country }) => country === null) || leftOthers.every(({ country }) => country === null)
  if (isSameVisit(left, right)) return true
  if (!shareCountry(left, right)) return false
  return leftOthers.every(isNameless) || rightOthers.every(isNameless) || (left.kind === 'visit' && isOneVisit(left, right))
}

/** What is recalled of somebody who is not in the news is another meeting. */
function bringsSomebody(left: ToldMeeting, right: ToldMeeting): boolean {
  const known = new Set(everybody(left).map(({ person }) => person))
  return everybody(right).some(({ person }) => person !== null && !known.has(person))
}

/** Whom a traveller met there, told later without a country. */
function isSameVisit(left: ToldMeeting, right: ToldMeeting): boolean {
  if (left.kind !== 'visit' || right.status !== left.status || left.destination === null) return false
  const open = everybody(right).filter(({ person }) => !left.guests.some((guest) => guest.person === person))
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

/** The same guest received by somebody else is another meeting, unless both belong to one visit: an envoy's calls do not. */
function isOtherHost(left: ToldMeeting, right: ToldMeeting): boolean {
  const calls = left.guests.length > 0 && left.guests.every((guest) => isEnvoy(guest.function))
  if (calls ? right.kind !== 'reception' && right.kind !== 'visit' : right.kind !== 'reception' || left.kind === 'visit') return false
  const named = (side: readonly Candidate[]) => side.filter(({ person }) => person !== null)
  return named(left.hosts).length > 0 && named(right.hosts).length > 0 && !sharesPerson(everybody(left), right.hosts)
}

function everybody({ hosts, guests }: ToldMeeting): Candidate[] {
  return [...hosts, ...guests]
}

/** The side that came from elsewhere, or that was gone to. */
function others(meeting: ToldMeeting): Candidate[] {
  return meeting.foreign === 'hosts' ? meeting.hosts : meeting.guests
}

function isNameless({ person }: Candidate): boolean {
  return person === null
}

function sharesAllPeople(left: ToldMeeting, right: ToldMeeting): boolean {
  const people = new Set(everybody(left).map(({ person }) => person))
  return everybody(right).every(({ person }) => person === null || people.has(person))
}

function shareCountry(left: ToldMeeting, right: ToldMeeting): boolean {
  const leftCountries = countriesOf(left)
  return countriesOf(right).some((country) => leftCountries.includes(country))
}
