import type { LocalPerson } from '@/lib/model/annotation'
import type { PartyPhrase } from './party-phrase'

/** Functions that any official of a country may be called by. */
const VAGUE = new Set(['counterpart', 'security-official', 'representative', 'head'])

/**
 * The person whom a function without a name means: the one of the article who bears it ("le directeur général de la
 * police" after "X, directeur général de la police"), or, for "le responsable pakistanais", the only one of that country.
 * `null` when nobody or more than one fits, and for plurals.
 */
export function findBearer(party: PartyPhrase, bearers: Bearers): string | null {
  const phrase = party.functions[0]
  if (phrase === undefined || phrase.plural || phrase.delegation) return null
  const { key, country, organisation } = phrase
  if (key === null || VAGUE.has(key)) return onlyOne(country === null ? [] : (bearers.byCountry.get(country) ?? []))
  if (country === null && organisation === null) return null
  return onlyOne((bearers.byFunction.get(key) ?? []).filter(({ functions }) => functions.some((own) =>
    own.key === key && (country === null || own.country === country) && agree(own.organisation, organisation))))
}

/** The people of an article by what a function without a name may go by. */
export interface Bearers {
  byCountry: ReadonlyMap<string | null, LocalPerson[]>
  byFunction: ReadonlyMap<string | null, LocalPerson[]>
}

export function indexBearers(people: readonly LocalPerson[]): Bearers {
  const byFunction = new Map<string | null, LocalPerson[]>()
  for (const person of people) {
    for (const key of new Set(person.functions.map((own) => own.key))) {
      const bearers = byFunction.get(key)
      if (bearers === undefined) byFunction.set(key, [person])
      else bearers.push(person)
    }
  }
  return { byCountry: Map.groupBy(people, ({ country }) => country), byFunction }
}

function onlyOne(people: readonly LocalPerson[]): string | null {
  return people.length === 1 ? (people[0]?.id ?? null) : null
}

function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right
}
