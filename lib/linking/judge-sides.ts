import type { CompareNames } from './compare-names'
import { isTelling } from './is-telling'
import { judgeHosts } from './judge-hosts'
import { clue, type Clue } from './judgement'
import { shared } from './order'
import { isFullName } from './person-names'
import { functionFact, type Rarity } from './rarity'
import { peopleOf, sideOf, type Side, type Unit } from './unit'

/** What sharing the host is worth, beside sharing the guest. */
const HOST_SHARE = 0.3
/** A shared person who weighs less than this is the one who is everywhere. */
const SLIGHT = 1
/** A shared person rarer than this identifies the meeting's other side. */
const TELLING = 0.25

/**
 * Who met: shared people by their rarity, or a clash of counterparts, and functions where a name is missing.
 * People are sought on both sides, since one paper's host is the other's guest.
 */
export function judgeSides(left: Unit, right: Unit, rarity: Rarity, compareNames: CompareNames): Clue[] {
  const people = sharePeople(left, right, rarity)
  const hosts = judgeHosts(left, right, rarity, compareNames)
  const clues = [...people, ...shareFunctions(left, right, rarity), ...hosts]
  if (!hosts.some(({ weight }) => weight < 0)) clues.push(...compareAcross(left, right, rarity, compareNames))
  if (people.length === 0 || people.every((found) => found.weight < SLIGHT)) clues.push(...findBeside(left, right, rarity))
  const isSettled = people.some((found) => found.rule === 'person.same' && rarity('person', found.value) >= TELLING)
  if (!isSettled) clues.push(...clashCounterparts(left, right, rarity, compareNames))
  return clues
}

/** Somebody on a side of one meeting whom the other article names beside its own: the rarest. */
function findBeside(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const ofLeft = left.people.flatMap((id) => {
    const other = right.article.beside.get(id)
    return other === undefined ? [] : [clue('person.beside', rarity('person', id), id, sideOf(left, id)?.span ?? null, other)]
  })
  const ofRight = right.people.flatMap((id) => {
    const other = left.article.beside.get(id)
    return other === undefined ? [] : [clue('person.beside', rarity('person', id), id, other, sideOf(right, id)?.span ?? null)]
  })
  return [...ofLeft, ...ofRight].toSorted((one, other) => other.weight - one.weight).slice(0, 1)
}

function sharePeople(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const people = shared(left.people, right.people)
  if (people.length === 0) return []
  return people
    .map((id) => ({ id, rarity: rarity('person', id) * (receivesInBoth(id, left, right) ? HOST_SHARE : 1) }))
    .toSorted((one, other) => other.rarity - one.rarity)
    .slice(0, 3)
    .map(({ id, rarity: strength }, index) =>
      clue(index === 0 ? 'person.same' : 'person.more', strength, id, sideOf(left, id)?.span ?? null, sideOf(right, id)?.span ?? null),
    )
}

/**
 * One official in two capitals' news: whoever sat across from the shared person must be the same in both. Where one paper
 * has no more of him than "le général Adwan", that is some evidence.
 */
function compareAcross(left: Unit, right: Unit, rarity: Rarity, compareNames: CompareNames): Clue[] {
  const [telling] = shared(left.people, right.people).filter((id) => rarity('person', id) >= TELLING)
  if (telling === undefined) return []
  const [one, other] = [sidesAcross(left, telling), sidesAcross(right, telling)]
  const isKnown = [...one, ...other].some(({ person }) => [left, right].every((unit) => person !== null && unit.article.mentioned.has(person)))
  const [first, second] = [one[0], other[0]]
  if (first === undefined || second === undefined || isKnown) return []
  const [alike] = one
    .flatMap((side) => other.map((known) => ({ side, known, similarity: compareNames(side, known) })))
    .filter(({ similarity }) => similarity > 0)
    .toSorted((left, right) => right.similarity - left.similarity)
  if (alike === undefined) return [clue('counterpart.across', 1, `${first.name} / ${second.name}`, first.span, second.span)]
  // Two whole names that differ a little say nothing beside somebody whom both share: cousins, or a slip.
  if ([alike.side, alike.known].every(({ name }) => isFullName(name ?? ''))) return []
  return [clue('person.similar', alike.similarity, `${alike.side.name} / ${alike.known.name}`, alike.side.span, alike.known.span)]
}

function sidesAcross(unit: Unit, person: string): Side[] {
  const across = unit.hosts.some((side) => side.person === person) ? unit.counterparts : unit.hosts
  return across.filter((side) => side.person !== null && side.person !== person)
}

/** Who receives in both reports: officials receive many, also in a collection too small to show it. */
function receivesInBoth(person: string, left: Unit, right: Unit): boolean {
  return [left, right].every((unit) => unit.kind !== 'visit' && peopleOf(unit.hosts).includes(person))
}

/** Counterparts whom the other unit has on neither side. */
function strangers(unit: Unit, other: Unit): Side[] {
  const known = other.people
  return unit.counterparts.filter((side) => side.person !== null && !known.includes(side.person) && !other.article.beside.has(side.person))
}

function clashCounterparts(left: Unit, right: Unit, rarity: Rarity, compareNames: CompareNames): Clue[] {
  const rare = (sides: readonly Side[]): { side: Side; strength: number } | null =>
    sides
      .map((side) => ({ side, strength: rarity('person', side.person) }))
      .toSorted((one, other) => other.strength - one.strength)[0] ?? null
  const one = rare(strangers(left, right))
  const other = rare(strangers(right, left))
  if (one === null || other === null) return []
  const value = `${one.side.name} / ${other.side.name}`
  const similarity = compareNames(one.side, other.side)
  if (similarity > 0) return [clue('person.similar', similarity, value, one.side.span, other.side.span)]
  const isVisit = left.kind === 'visit' || right.kind === 'visit'
  const rule = isVisit ? 'counterpart.other-of-visit' : 'counterpart.other'
  return [clue(rule, Math.min(one.strength, other.strength), value, one.side.span, other.side.span)]
}

/** Functions and organisations are asked where one of the two counterparts has no name. */
function shareFunctions(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const clues: Clue[] = []
  for (const one of left.counterparts) {
    for (const other of right.counterparts) {
      if (one.person !== null && other.person !== null) continue
      if (one.country !== null && other.country !== null && one.country !== other.country) continue
      clues.push(...compareFunctions(one, other, rarity))
    }
  }
  const best = clues.toSorted((one, other) => other.weight - one.weight)
  return best.slice(0, best[0] !== undefined && best[0].weight > 0 ? 2 : 1).filter((found, index) => index === 0 || found.weight > 0)
}

function compareFunctions(one: Side, other: Side, rarity: Rarity): Clue[] {
  const clues: Clue[] = []
  const [key, otherKey] = [one.function?.key ?? null, other.function?.key ?? null]
  if (key !== null && otherKey !== null) {
    const fact = functionFact(one) ?? functionFact(other)
    const strength = fact === null ? 0.3 : rarity('function', fact)
    if (key === otherKey) clues.push(clue('function.same', isTelling(key) ? strength : strength / 2, key, one.span, other.span))
    else if (isTelling(key) && isTelling(otherKey)) clues.push(clue('function.other', 1, `${key} / ${otherKey}`, one.span, other.span))
  }
  if (one.organisation !== null && one.organisation === other.organisation) {
    clues.push(clue('organisation.same', rarity('organisation', one.organisation), one.organisation, one.span, other.span))
  }
  return clues
}
