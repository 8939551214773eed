import { isOnlyTown } from './is-only-town'
import { clue, type Clue } from './judgement'
import { shared } from './order'
import type { Rarity } from './rarity'
import type { Unit } from './unit'

/** Where, and on the margin of what: the same country, city and fair, or others. */
export function judgePlaces(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const clues: Clue[] = []
  if (left.place !== null && right.place !== null) {
    const [one, other] = [left.place, right.place]
    clues.push(
      one.key === other.key
        ? clue('place.same', rarity('place', one.key), one.key, one.span, other.span)
        : clue('place.other', 1, `${one.key} / ${other.key}`, one.span, other.span),
    )
  }
  // Who visited whom is misread too often for another country alone to speak against.
  if (left.there !== null && left.there === right.there) {
    if (!isOneTown(left, right, left.there)) clues.push(clue('place.there', rarity('there', left.there), left.there, left.place?.span ?? null, right.place?.span ?? null))
    if (isJourney(left, right, left.there, rarity)) clues.push(clue('place.journey', rarity('there', left.there), left.there, left.place?.span ?? null, right.place?.span ?? null))
  }
  if (left.occasion !== null && right.occasion !== null) {
    clues.push(
      left.occasion === right.occasion
        ? clue('occasion.same', rarity('occasion', left.occasion), left.occasion, null, null)
        : clue('occasion.other', 1, `${left.occasion} / ${right.occasion}`, null, null),
    )
  }
  if (isMargin(left, right) || isMargin(right, left)) clues.push(clue('occasion.margin', 1, '', null, null))
  if (isCeremony(left, right) || isCeremony(right, left)) clues.push(clue('occasion.ceremony', 1, '', null, null))
  return clues
}

/** One town receives guests of two countries: that it is in one country is then no second reason beside the town. */
function isOneTown(left: Unit, right: Unit, there: string): boolean {
  if (left.place === null || left.place.key !== right.place?.key || !isOnlyTown(left, there) || !isOnlyTown(right, there)) return false
  const [ofLeft, ofRight] = [guestCountries(left), guestCountries(right)]
  return ofLeft.length > 0 && ofRight.length > 0 && shared(ofLeft, ofRight).length === 0
}

function guestCountries({ counterparts }: Unit): string[] {
  return counterparts.flatMap(({ country }) => country ?? [])
}

/** The opening of an assembly is not what two people spoke of in its corridors, on the same day and in the same town. */
function isMargin(assembly: Unit, meeting: Unit): boolean {
  return assembly.kind === 'conference' && !assembly.counterparts.some(({ person }) => person !== null)
    && (meeting.kind === 'reception' || meeting.kind === 'talks') && meeting.counterparts.some(({ person, function: role }) => person !== null || role !== null)
}

function isCeremony(ceremony: Unit, meeting: Unit): boolean {
  return ceremony.kind === 'ceremony' && (meeting.kind === 'reception' || meeting.kind === 'talks' || meeting.kind === 'visit')
}

/** Beyond this a person tells the meeting alone. */
const SLIGHT = 0.25

/**
 * The one who receives everybody at home is told apart by where he goes: that he is the guest in both says more than
 * his name.
 */
function isJourney(left: Unit, right: Unit, there: string, rarity: Rarity): boolean {
  return left.counterparts.some(({ person, country }) => person !== null && country !== there && rarity('person', person) < SLIGHT
    && right.counterparts.some((other) => other.person === person))
}
