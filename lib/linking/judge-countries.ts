import type { Shown } from './article-profile'
import { clue, type Clue } from './judgement'
import type { Rarity } from './rarity'
import type { Unit } from './unit'

/** A country that is in nearly every meeting (the host's) neither ties nor parts. */
const TELLING = 0.2
/** What speaking of a country counts beside being of it. */
const SPOKEN = 0.6

/** Countries beside the one that receives in both or is everywhere: the rarest shared one, or a clash when each has another. */
export function judgeCountries(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const same = rarest(left, right, rarity, true)
  if (same !== null && same.strength >= TELLING) {
    return [clue('country.same', same.strength, same.country.key, same.country.span, findCountry(right, same.country.key)?.span ?? null)]
  }
  const [one, other] = [rarest(left, right, rarity, false), rarest(right, left, rarity, false)]
  if (one === null || other === null) return spokenOf(left, right, one) ?? spokenOf(right, left, other) ?? []
  const strength = Math.min(one.strength, other.strength)
  if (strength < TELLING) return []
  return [clue('country.other', strength, `${one.country.key} / ${other.country.key}`, one.country.span, other.country.span)]
}

/** A country that one meeting is with, where the other's article does not say with whom but speaks of that country: half a reason. */
function spokenOf(unit: Unit, other: Unit, found: { country: Shown; strength: number } | null): Clue[] | null {
  const isTelling = found !== null && found.strength >= TELLING && unit.meeting !== null && other.meeting !== null
  if (!isTelling || !other.article.spoken.includes(`country:${found.country.key}`)) return null
  return [clue('mention.country', found.strength * SPOKEN, found.country.key, null, null)]
}

/** The rarest country of a unit that the other has too, or has not, beside the one that receives in both. */
function rarest(unit: Unit, other: Unit, rarity: Rarity, isShared: boolean): { country: Shown; strength: number } | null {
  let best: { country: Shown; strength: number } | null = null
  for (const country of unit.countries) {
    if ((findCountry(other, country.key) !== null) !== isShared || (receives(unit, country.key) && receives(other, country.key))) continue
    const strength = rarity('country', country.key)
    if (best === null || strength > best.strength) best = { country, strength }
  }
  return best
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
