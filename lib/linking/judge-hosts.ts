import type { CompareNames } from './compare-names'
import { gapBetween } from './date-clue'
import { isTelling } from './is-telling'
import { isTraveller } from './is-traveller'
import { clue, type Clue } from './judgement'
import { shared } from './order'
import type { Rarity } from './rarity'
import { peopleOf, sideOf, type Side, type Unit } from './unit'
import type { RuleName } from './weights'

/** Hosts clash only when each is a stranger to the other report: a visit's host may be told as its guest. */
export function judgeHosts(left: Unit, right: Unit, rarity: Rarity, compareNames: CompareNames): Clue[] {
  const isVisit = left.kind === 'visit' || right.kind === 'visit'
  const [one, other] = [left.hosts.find((side) => side.person !== null), right.hosts.find((side) => side.person !== null)]
  if (one === undefined || other === undefined) return isVisit ? [] : clashFunctions(left, right, compareNames)
  const [same] = shared(peopleOf(left.hosts), peopleOf(right.hosts))
  if (same !== undefined) return [clue('host.same', rarity('person', same), same, sideOf(left, same)?.span ?? null, sideOf(right, same)?.span ?? null)]
  const isKnown = shared(peopleOf(left.hosts), right.people).length > 0 || shared(peopleOf(right.hosts), left.people).length > 0
  if (isKnown || compareNames(one, other) > 0) return []
  if (areSwapped(left, one, right, other)) return []
  // Of a conference a report names those who took part, and not who received them.
  if (left.kind === 'conference' && right.kind === 'conference') return []
  return [clue(ruleOf(left, one, right, other, compareNames) ?? 'host.other', 1, `${one.name} / ${other.name}`, one.span, other.span)]
}

/**
 * The mild rule for hosts of one visit, `null` where they are hosts of two meetings. Where a day is missing, one of the
 * papers has to name the other's host.
 */
function ruleOf(left: Unit, one: Side, right: Unit, other: Side, compareNames: CompareNames): RuleName | null {
  if (isOneVisit(left, right)) return 'host.other-of-visit'
  if (!shareTraveller(left, right, compareNames) || (one.country !== null && other.country !== null && one.country !== other.country)) return null
  const [first, second] = [left.clue.days, right.clue.days]
  if (first !== null && second !== null) return gapBetween(first, second) <= LONGEST_STAY ? 'host.other-of-visit' : null
  return names(left, other) || names(right, one) ? 'host.other-of-guest' : null
}

function names({ article }: Unit, { person }: Side): boolean {
  return person !== null && article.mentioned.has(person)
}

/** Somebody who came from elsewhere is received by several in a day or two, and each paper tells of its own. */
const LONGEST_STAY = 2

function shareTraveller(left: Unit, right: Unit, compareNames: CompareNames): boolean {
  return left.counterparts.some((guest) => right.counterparts.some((known) =>
    (isTraveller(guest, left) || isTraveller(known, right)) && (known.person === guest.person || compareNames(guest, known) > 0)))
}

/**
 * A visit has several hosts. Where one paper tells a talk and not the visit, the days of both have to meet for it to be
 * one of the visit.
 */
function isOneVisit(left: Unit, right: Unit): boolean {
  if (left.kind === 'visit' && right.kind === 'visit') return true
  if (left.kind !== 'visit' && right.kind !== 'visit') return false
  return left.clue.days !== null && right.clue.days !== null && gapBetween(left.clue.days, right.clue.days) <= 1
}

/** One of the two papers tells the guest as the host: each host is of the country that the other has across the table. */
function areSwapped(left: Unit, one: Side, right: Unit, other: Side): boolean {
  const isAcross = (host: Side, unit: Unit): boolean => host.country !== null && unit.counterparts.some(({ country }) => country === host.country)
  return one.country !== other.country && (isAcross(one, right) || isAcross(other, left))
}

/** A host without a name is compared by function and country: a minister is not the chief of staff, nor a minister elsewhere. */
function clashFunctions(left: Unit, right: Unit, compareNames: CompareNames): Clue[] {
  if (left.kind === 'conference' && right.kind === 'conference') return []
  const [one, other] = [left.hosts[0], right.hosts[0]]
  const [key, otherKey] = [one?.function?.key, other?.function?.key]
  if (!one || !other || !key || !otherKey || areSwapped(left, one, right, other)) return []
  if (left.hosts.some((side) => right.hosts.some((known) => known.function?.key === side.function?.key))) return []
  const milder = ruleOf(left, one, right, other, compareNames)
  if (milder !== null) return [clue(milder, 1, `${key} / ${otherKey}`, one.span, other.span)]
  const isAbroad = one.country !== null && other.country !== null && one.country !== other.country
  if (!isAbroad && [key, otherKey].some((known) => !isTelling(known))) return []
  return [clue('host.other-function', 1, `${key} / ${otherKey}`, one.span, other.span)]
}
