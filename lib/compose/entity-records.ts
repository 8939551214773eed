import { findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import { findFunction } from '@/lib/knowledge/functions'
import { findOccasion } from '@/lib/knowledge/occasions'
import { findOrganisation } from '@/lib/knowledge/organisations'
import { findTopic } from '@/lib/knowledge/topics'
import type { Language } from '@/lib/languages'
import type { Meeting } from '@/lib/model/annotation'
import type { EventFacts } from '@/lib/model/event'
import type { NamedRecord, RecordKind } from '@/lib/model/named-record'
import { normalise } from '@/lib/text/normalise'

type Use = [kind: RecordKind, key: string | null | undefined]

/** What a knowledge table says of a key. */
interface Known {
  names: Record<Language, string>
  country?: string | null
  sort?: string
}

/** Where each kind of key is looked up. */
const FINDERS: Record<RecordKind, (key: string) => Known | null> = {
  country: findCountry,
  place: findCity,
  organisation: (key) => {
    const organisation = findOrganisation(key)
    return organisation && { ...organisation, sort: organisation.kind }
  },
  topic: findTopic,
  occasion: findOccasion,
  function: (key) => {
    const names = findFunction(key)?.names
    return names ? { names: { fr: names.fr.m, ar: names.ar.m } } : null
  },
}

const KINDS = Object.keys(FINDERS).filter((kind): kind is RecordKind => Object.hasOwn(FINDERS, kind))

/**
 * Everything but people that events and articles speak of, and the countries where it is, each once, ordered by kind
 * and key.
 *
 * @param named what the articles speak of besides, as `kind key`: `country GB`
 *
 * `GB` gives `{ kind: 'country', slug: 'royaume-uni', names: { fr: 'Royaume-Uni', ar: 'المملكة المتحدة' } }`.
 */
export function listEntityRecords(events: readonly EventFacts[], named: Iterable<string>): NamedRecord[] {
  const records = new Map<string, NamedRecord>()
  const seen = new Set<string>()
  const uses = [...events.flatMap(usesOfFacts), ...Array.from(named, readUse)]
  for (let use = uses.pop(); use !== undefined; use = uses.pop()) {
    const [kind, key] = use
    if (!key || seen.has(`${kind} ${key}`)) continue
    seen.add(`${kind} ${key}`)
    const record = findRecord(kind, key)
    if (record === null) continue
    records.set(`${kind} ${key}`, record)
    uses.push(['country', record.country])
  }
  return [...records].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record)
}

function findRecord(kind: RecordKind, key: string): NamedRecord | null {
  const known = FINDERS[kind](key)
  if (known === null) return null
  const { names, country = null, sort = null } = known
  return { kind, key, slug: kind === 'country' ? countrySlug(names.fr) : key, names, country, sort }
}

/** A country's address is its French name; other keys are readable as they are. */
function countrySlug(name: string): string {
  return normalise(name).replace(/[^a-z0-9]+/g, '-')
}

/** `country GB` again as kind and key; a kind without names of its own is no use. */
function readUse(name: string): Use {
  const space = name.indexOf(' ')
  const kind = KINDS.find((known) => known === name.slice(0, space))
  return kind === undefined ? ['country', null] : [kind, name.slice(space + 1)]
}

function usesOfFacts(facts: EventFacts): Use[] {
  return [...usesOfFrame(facts), ...[...facts.hosts, ...facts.counterparts].flatMap(usesOfParty)]
}

function usesOfFrame({ countries, place, occasion, topics }: Pick<Meeting, 'countries' | 'place' | 'occasion' | 'topics'>): Use[] {
  return [...countries.map((key): Use => ['country', key]), ['place', place], ['occasion', occasion], ...topics.map((key): Use => ['topic', key])]
}

interface AnyFunction { key: string | null; country?: string | null; organisation?: string | null }

function usesOfParty(party: { country: string | null; organisation: string | null; function: AnyFunction | null }): Use[] {
  return [['country', party.country], ['organisation', party.organisation], ...(party.function ? usesOfFunction(party.function) : [])]
}

function usesOfFunction({ key, country, organisation }: AnyFunction): Use[] {
  return [['function', key], ['country', country], ['organisation', organisation]]
}
