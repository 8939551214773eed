import { sum, type TiedToHubs, type Ties } from './network-ties'

/** What the network shows of each kind at most. */
const SHOWN_GROUPS = 24
const SHOWN_PEOPLE = 72
const PEOPLE_OF_A_GROUP = 12

type Tied = readonly [id: number, ties: Ties]

export interface ChosenGroup {
  /** `null` for people of no known country, who are together but no country. */
  country: number | null
  ties: Ties
  /** Those who are shown, and the ids of all that are tied. */
  people: Tied[]
  all: number[]
}

/**
 * The strongest ties of all. Of equals the one that is first in `order`, so that it does not matter which article came
 * first; people of no known country stand last.
 */
export function chooseStrongest({ people, groups }: TiedToHubs, countryOf: ReadonlyMap<number, number | null>, order: readonly number[]): ChosenGroup[] {
  const rank = new Map<number | null, number>(order.map((id, index) => [id, index]))
  const byStrength = ([one, ties]: readonly [number | null, Ties], [other, otherTies]: readonly [number | null, Ties]) =>
    Number(one === null) - Number(other === null) || sum(otherTies.values()) - sum(ties.values()) || (rank.get(one) ?? 0) - (rank.get(other) ?? 0)
  const members = Map.groupBy([...people].sort(byStrength), ([id]) => countryOf.get(id) ?? null)
  const shown = [...groups].sort(byStrength).slice(0, SHOWN_GROUPS)
  const candidates = shown.flatMap(([country]) => members.get(country)?.slice(0, PEOPLE_OF_A_GROUP) ?? [])
  const kept = new Set(candidates.sort(byStrength).slice(0, SHOWN_PEOPLE).map(([id]) => id))
  return shown.map(([country, ties]) => {
    const own = members.get(country) ?? []
    return { country, ties, people: own.filter(([id]) => kept.has(id)), all: own.map(([id]) => id) }
  })
}
