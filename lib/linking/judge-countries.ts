import { clue, type Clue } from './judgement'
import type { Rarity } from './rarity'
import type { Shown, Unit } from './unit'

/** A country that is in nearly every meeting (the host's) neither ties nor parts. */
const TELLING = 0.2

/** Countries beside the one that receives in both or is everywhere: the rarest shared one, or a clash when each has another. */
export function judgeCountries(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const home = (unit: Unit): Set<string | null> => new Set(unit.kind === 'visit' ? [] : unit.hosts.map((side) => side.country))
  const atHome = home(left).intersection(home(right))
  const weigh = (countries: readonly Shown[]): { country: Shown; strength: number }[] =>
    countries
      .filter(({ key }) => !atHome.has(key))
      .map((country) => ({ country, strength: rarity(`country:${country.key}`) }))
      .toSorted((one, other) => other.strength - one.strength)
  const spanIn = (unit: Unit, key: string) => unit.countries.find((country) => country.key === key)?.span ?? null
  const [same] = weigh(left.countries.filter(({ key }) => right.countries.some((other) => other.key === key)))
  if (same !== undefined && same.strength >= TELLING) {
    return [clue('country.same', same.strength, same.country.key, same.country.span, spanIn(right, same.country.key))]
  }
  const [one] = weigh(left.countries.filter(({ key }) => !right.countries.some((other) => other.key === key)))
  const [other] = weigh(right.countries.filter(({ key }) => !left.countries.some((known) => known.key === key)))
  if (one === undefined || other === undefined) return []
  const strength = Math.min(one.strength, other.strength)
  if (strength < TELLING) return []
  return [clue('country.other', strength, `${one.country.key} / ${other.country.key}`, one.country.span, other.country.span)]
}
