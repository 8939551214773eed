import type { Shown } from './article-profile'
import { isOnlyTown } from './is-only-town'
import { clue, type Clue } from './judgement'
import type { Rarity } from './rarity'
import type { Unit } from './unit'

/** A country that is in nearly every meeting (the host's) does not tie. */
const TELLING = 0.2

/**
 * Countries beside the one that receives in both or is everywhere: the rarest shared one, or a clash when each has another.
 * The country of the town is asked last, and never for a clash: France and Spain clash although both ambassadors were
 * received in Rabat, سفير فرنسا وسفير إسبانيا كذلك.
 */
export function judgeCountries(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const same = rarest(left, (key) => isIn(right, key) && !isScene(left, right, key), rarity)
  if (same !== null && same.strength >= TELLING) return [tellSame(same, right)]
  const [one, other] = [rarest(left, (key) => isOwn(left, right, key), rarity), rarest(right, (key) => isOwn(right, left, key), rarity)]
  const clashing = one === null || other === null ? 0 : Math.min(one.strength, other.strength)
  const there = rarest(left, (key) => isIn(right, key) && !(receives(left, key) && receives(right, key)), rarity)
  if (clashing < TELLING && there !== null && there.strength >= TELLING) return [tellSame(there, right)]
  // However common both are, they stay two: what is too common to tie still parts a little. What is everywhere says nothing.
  if (one !== null && other !== null && clashing > 0) return [clue('country.other', clashing, `${one.country.key} / ${other.country.key}`, one.country.span, other.country.span)]
  return spokenOf(left, right, one) ?? spokenOf(right, left, other) ?? []
}

/** A country with how rare it is. */
interface Found {
  country: Shown
  strength: number
}

function tellSame({ country, strength }: Found, right: Unit): Clue {
  return clue('country.same', strength, country.key, country.span, findCountry(right, country.key)?.span ?? null)
}

/** A country that one meeting is with, where the other's article does not say with whom but speaks of that country. */
function spokenOf(unit: Unit, other: Unit, found: Found | null): Clue[] | null {
  const isRare = found !== null && found.strength >= TELLING && unit.meeting !== null && other.meeting !== null
  if (!isRare || !other.article.spoken.includes(`country:${found.country.key}`)) return null
  return [clue('country.spoken', found.strength, found.country.key, null, null)]
}

function rarest(unit: Unit, isAsked: (key: string) => boolean, rarity: Rarity): Found | null {
  let best: Found | null = null
  for (const country of unit.countries) {
    if (!isAsked(country.key)) continue
    const strength = rarity('country', country.key)
    if (best === null || strength > best.strength) best = { country, strength }
  }
  return best
}

/** Of one and not of the other, and not for its town alone. */
function isOwn(unit: Unit, other: Unit, key: string): boolean {
  return !isIn(other, key) && !isOnlyTown(unit, key)
}

/** In both it only receives, or is where they met. */
function isScene(left: Unit, right: Unit, key: string): boolean {
  return [left, right].every((unit) => receives(unit, key) || isOnlyTown(unit, key))
}

function isIn(unit: Unit, key: string): boolean {
  return findCountry(unit, key) !== null
}

function findCountry(unit: Unit, key: string): Shown | null {
  for (const country of unit.countries) if (country.key === key) return country
  return null
}

/** At home: in a visit nobody is. */
function receives(unit: Unit, country: string): boolean {
  if (unit.kind === 'visit') return false
  for (const side of unit.hosts) if (side.country === country) return true
  return false
}
