import { findFunction } from '@/lib/knowledge/functions'
import type { CompareNames } from './compare-names'
import { clue, type Clue } from './judgement'
import { shared } from './order'
import type { Rarity } from './rarity'
import { peopleOf, sideOf, type Side, type Unit } from './unit'

/** Hosts clash only when each is a stranger to the other report: a visit's host may be told as its guest. */
export function judgeHosts(left: Unit, right: Unit, rarity: Rarity, compareNames: CompareNames): Clue[] {
  const isVisit = left.kind === 'visit' || right.kind === 'visit'
  const [one, other] = [left.hosts.find((side) => side.person !== null), right.hosts.find((side) => side.person !== null)]
  if (one === undefined || other === undefined) return isVisit ? [] : clashFunctions(left.hosts, right.hosts)
  const [same] = shared(peopleOf(left.hosts), peopleOf(right.hosts))
  if (same !== undefined) return [clue('host.same', rarity('person', same), same, sideOf(left, same)?.span ?? null, sideOf(right, same)?.span ?? null)]
  const isKnown = shared(peopleOf(left.hosts), right.people).length > 0 || shared(peopleOf(right.hosts), left.people).length > 0
  if (isKnown || compareNames(one, other) > 0) return []
  // Officials of two countries do not receive in one place: one of the two papers tells the guest as the host.
  if (one.country !== null && other.country !== null && one.country !== other.country) return []
  return [clue(isVisit ? 'host.other-of-visit' : 'host.other', 1, `${one.name} / ${other.name}`, one.span, other.span)]
}

/** A host without a name is compared by function: a minister is not the chief of staff. */
function clashFunctions(left: readonly Side[], right: readonly Side[]): Clue[] {
  const [one, other] = [left[0], right[0]]
  const [key, otherKey] = [one?.function?.key, other?.function?.key]
  if (one?.country && other?.country && one.country !== other.country) return []
  if (!one || !other || !key || !otherKey || left.some((side) => right.some((known) => known.function?.key === side.function?.key))) return []
  if (findFunction(key)?.vague !== false || findFunction(otherKey)?.vague !== false) return []
  return [clue('host.other-function', 1, `${key} / ${otherKey}`, one.span, other.span)]
}
