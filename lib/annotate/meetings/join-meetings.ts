import type { Candidate } from './party'
import { sharesPerson } from './shares-person'
import { isDateless, type ToldMeeting } from './told-meeting'

/**
 * Two tellings of one meeting as one: the first leads, the second fills what it leaves open. After "X a reçu l'ambassadeur du
 * Chili" the sentence "Y et M. X se sont vus lundi" says whom and when; so does a name that comes after استقبل السفير.
 */
export function joinMeetings(left: ToldMeeting, right: ToldMeeting): ToldMeeting {
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
    // The state itself may be a side, and who is known to be of it goes before who may be.
    const known = side.findIndex((member) => candidate.country !== null && member.country === candidate.country && isSameParty(member, candidate))
    const same = known >= 0 ? known : side.findIndex((member) => isSameParty(member, candidate))
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
