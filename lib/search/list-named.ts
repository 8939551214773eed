import type { KnownEntity, SearchStore } from '@/lib/model/search-store'
import type { EventParty } from '@/lib/model/event'
import type { Language } from '@/lib/languages'
import { countryOfPlace } from './known-forms'
import type { Slot } from './query-plan'
import type { SlotEntity } from './rank-events'

/** The country of a town that is asked for speaks for an event less than the town. */
const COUNTRY_OF_PLACE = 0.4

/** What the slots name, as far as the collection has it: for ranking, and as links. */
export interface NamedInQuery {
  entities: SlotEntity[]
  known: KnownEntity[]
}

/** Finds the records of what the slots of a query name: what the tables know, the countries of towns, and people. */
export async function listNamed(slots: readonly Slot[], store: SearchStore, language: Language): Promise<NamedInQuery> {
  const wanted = slots.flatMap(({ known }, slot) => known.flatMap((one) => {
    const country = one.kind === 'place' ? countryOfPlace(one.key) : null
    return [{ ...one, slot, weight: 1 }, ...(country === null ? [] : [{ kind: 'country', key: country, slot, weight: COUNTRY_OF_PLACE }])]
  }))
  const [found, people] = await Promise.all([
    wanted.length === 0 ? [] : store.findEntities(wanted, language),
    store.findEntitiesById([...new Set(slots.flatMap(({ names }) => names.people))], language),
  ])
  const tied = wanted.flatMap(({ kind, key, slot, weight }) =>
    found.filter((entity) => entity.kind === kind && entity.key === key).map(({ id }) => ({ slot, entity: id, weight })))
  const persons = slots.flatMap(({ names }, slot) => names.people.map((entity) => ({ slot, entity, weight: 1 })))
  const direct = found.filter((entity) => wanted.some(({ kind, key, weight }) => weight === 1 && entity.kind === kind && entity.key === key))
  return { entities: [...tied, ...persons], known: [...new Map([...people, ...direct].map((entity) => [entity.id, entity])).values()] }
}

/**
 * How well the functions that a query names fit the parties of an event, in slots (see `rankEvents`): 0.7 for each that
 * somebody there has, 1.5 when it is the office of a country that the query names too.
 */
export function fitFunctions(slots: readonly Slot[], parties: readonly EventParty[]): number {
  const countries = new Set(slots.flatMap(({ known }) => known.flatMap(({ kind, key }) => (kind === 'country' ? key : []))))
  return slots.reduce((sum, { known }) => {
    const keys = known.flatMap(({ kind, key }) => (kind === 'function' ? key : []))
    const holders = parties.filter((party) => party.function?.key !== null && keys.includes(party.function?.key ?? ''))
    if (holders.length === 0) return sum
    return sum + (holders.some(({ country }) => country !== null && countries.has(country)) ? 1.5 : 0.7)
  }, 0)
}
