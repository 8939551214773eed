import { gapBetween } from './date-clue'
import { shared } from './order'
import { profileTerms } from './term-profile'
import { peopleOf, sidesOf, type Shown, type Side, type Unit } from './unit'

/** Joins each unit to the first earlier one of its article that tells the same visit or meeting. */
export function foldUnits(units: readonly Unit[]): Unit[] {
  const folded: Unit[] = []
  for (const unit of units) {
    const at = folded.findIndex((earlier) => isOneMeeting(earlier, unit))
    const earlier = folded[at]
    if (earlier === undefined) folded.push(unit)
    else folded[at] = foldUnit(earlier, unit)
  }
  return folded
}

/**
 * Two passages of one article tell one event when they share a counterpart, or when one is a visit to the country
 * that the other's counterpart is of, unless hosts, dates or places say otherwise.
 */
function isOneMeeting(left: Unit, right: Unit): boolean {
  if (disagree(left, right)) return false
  const guests = shared(peopleOf(left.counterparts), peopleOf(right.counterparts))
  if (guests.length > 0) return true
  const isNamed = peopleOf(left.counterparts).length > 0 && peopleOf(right.counterparts).length > 0
  const countries = shared(left.countries.map(({ key }) => key), right.countries.map(({ key }) => key))
  const ownCountries = countries.filter((country) => !left.hosts.some((side) => side.country === country))
  if (left.kind === 'visit' || right.kind === 'visit') return ownCountries.length > 0
  return !isNamed && ownCountries.length > 0
}

function disagree(left: Unit, right: Unit): boolean {
  const hosts = [peopleOf(left.hosts), peopleOf(right.hosts)] as const
  const others = [peopleOf(sidesOf(left)), peopleOf(sidesOf(right))] as const
  const otherHost = hosts[0].length > 0 && hosts[1].length > 0 &&
    shared(hosts[0], others[1]).length === 0 && shared(hosts[1], others[0]).length === 0
  const otherDay = left.clue.days !== null && right.clue.days !== null && gapBetween(left.clue.days, right.clue.days) > 1
  return otherHost || otherDay
}

const PRECISION = ['day', 'range', 'month', 'year', 'weekday', 'unknown'] as const

function foldUnit(earlier: Unit, later: Unit): Unit {
  const isFiner = PRECISION.indexOf(later.date.precision) < PRECISION.indexOf(earlier.date.precision)
  const dated = earlier.kind !== 'visit' && (later.kind === 'visit' && later.clue.days !== null || isFiner) ? later : earlier
  return {
    ...earlier,
    kind: later.kind === 'visit' ? 'visit' : earlier.kind,
    hosts: foldSides(earlier.hosts, later.hosts, earlier.counterparts),
    counterparts: foldSides(earlier.counterparts, later.counterparts, earlier.hosts),
    countries: foldShown(earlier.countries, later.countries),
    date: dated.date,
    dateSpan: dated.dateSpan,
    clue: dated.clue,
    place: earlier.place ?? later.place,
    there: earlier.there ?? later.there,
    occasion: earlier.occasion ?? later.occasion,
    topics: [...new Set([...earlier.topics, ...later.topics])],
    terms: profileTerms(earlier.article.annotation, foldParagraphs(earlier, later)),
  }
}

function foldParagraphs(earlier: Unit, later: Unit): number[] {
  const { meetings, paragraphs } = earlier.article.annotation
  const told = [earlier, later].flatMap((unit) => (unit.meeting === null ? [] : (meetings[unit.meeting]?.paragraphs ?? [])))
  return told.length > 0 ? [...new Set(told)].toSorted((left, right) => left - right) : paragraphs.map((_, at) => at)
}

/** Adds the sides that are new: another name, or a function that no side has yet. A side never changes the table. */
function foldSides(earlier: readonly Side[], later: readonly Side[], across: readonly Side[]): Side[] {
  const sides = [...earlier]
  for (const side of later) {
    const isKnown = [...sides, ...across].some((known) =>
      side.person === null
        ? known.function?.key === side.function?.key && known.country === side.country
        : known.person === side.person,
    )
    if (!isKnown) sides.push(side)
  }
  return sides
}

function foldShown(earlier: readonly Shown[], later: readonly Shown[]): Shown[] {
  return [...earlier, ...later.filter(({ key }) => !earlier.some((known) => known.key === key))]
}
