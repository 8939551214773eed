import { findCountry, type Country } from '@/lib/knowledge/countries'
import { findFunction, type JobFunction } from '@/lib/knowledge/functions'
import type { Organisation } from '@/lib/knowledge/organisation'
import { findOrganisation } from '@/lib/knowledge/organisations'
import type { Language } from '@/lib/languages'
import type { Fragment } from '@/lib/model/card'
import type { EventParty, Person } from '@/lib/model/event'
import { COUNTERPART, HELD_BY_MANY } from './roles'

export type Gender = 'm' | 'f'

/** One side of an event with everything that is known of it looked up. */
export interface Party {
  /** The name in the reader's script when the collection has it, else in its own. */
  name: Fragment | null
  gender: Gender
  /** The function, when the knowledge tables have it. */
  job: JobFunction | null
  /** The function in words of a report in the reader's language. */
  jobText: string | null
  organisation: Organisation | null
  country: Country | null
  /** The other side of the table, whom "son homologue" and نظيره point to. */
  facing: { count: number; gender: Gender }
}

/** Looks up a party. Somebody whose gender no report shows is spoken of in the masculine, as both languages do. */
export function resolveParty(party: EventParty, people: ReadonlyMap<string, Person>, language: Language): Party {
  const person = party.person === null ? null : (people.get(party.person) ?? null)
  const country = party.country ?? person?.country ?? null
  const role: EventParty['function'] = party.function ?? person?.functions[0] ?? null
  return {
    name: person === null ? null : nameOf(person, language),
    gender: party.gender ?? person?.gender ?? 'm',
    job: role?.key ? findFunction(role.key) : null,
    jobText: role === null ? null : textOf(role, person, language),
    organisation: party.organisation === null ? null : findOrganisation(party.organisation),
    country: country === null ? null : findCountry(country),
    facing: { count: 1, gender: 'm' },
  }
}

/** Parties that know whom they face. */
export function facing(parties: readonly Party[], others: readonly Party[]): Party[] {
  const gender = others.length > 0 && others.every((other) => other.gender === 'f') ? 'f' : 'm'
  return parties.map((party) => ({ ...party, facing: { count: Math.max(1, others.length), gender } }))
}

/** True for somebody who is only said to be the other's counterpart: "son homologue turc", نظيره التركي. */
export function isCounterpart({ job }: Party): boolean {
  return job?.key === COUNTERPART
}

/** True for a function that many hold at a time, so that it does not tell who is meant: an officer, مسؤول أمني. */
export function isHeldByMany({ job, organisation }: Party): boolean {
  return job !== null && HELD_BY_MANY.has(job.key) && organisation === null
}

function nameOf(person: Person, language: Language): Fragment | null {
  const own = person.names[language]
  if (own !== null) return { text: own, language, kind: 'person', key: person.id }
  const [spelling] = person.spellings
  return spelling === undefined ? null : { text: spelling.text, language: spelling.language, kind: 'person', key: person.id }
}

/**
 * The fullest words of the event's own reports for a function; else those of another report when they are in the other
 * language.
 */
function textOf(role: NonNullable<EventParty['function']>, person: Person | null, language: Language): string | null {
  const told = role.told?.[language]
  if (told) return told
  if (role.language === language) return role.text
  return person?.functions.find((seen) => seen.language === language && seen.key === role.key && seen.key !== null)?.text ?? null
}
