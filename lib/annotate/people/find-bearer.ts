import type { LocalPerson } from '@/lib/model/annotation'
import type { PartyPhrase } from './party-phrase'

/** Functions that any official of a country may be called by. */
const VAGUE = new Set(['counterpart', 'security-official', 'representative', 'head'])

/**
 * The person whom a function without a name means: the one of the article who bears it ("le directeur général de la
 * police" after "X, directeur général de la police"), or, for "le responsable pakistanais", the only one of that country.
 * `null` when nobody or more than one fits, and for plurals.
 */
export function findBearer(party: PartyPhrase, people: readonly LocalPerson[]): string | null {
  const phrase = party.functions[0]
  if (phrase === undefined || phrase.plural || phrase.delegation) return null
  const { key, country, organisation } = phrase
  const bearers = key === null || VAGUE.has(key)
    ? people.filter((person) => country !== null && person.country === country)
    : people.filter(({ functions }) => functions.some((own) =>
      own.key === key && agree(own.country, country) && agree(own.organisation, organisation) && (country !== null || organisation !== null)))
  return bearers.length === 1 ? (bearers[0]?.id ?? null) : null
}

function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right
}
