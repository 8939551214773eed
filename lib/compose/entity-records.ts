import { findCity } from '@/lib/knowledge/cities'
import { findCountry } from '@/lib/knowledge/countries'
import { findFunction } from '@/lib/knowledge/functions'
import { findOccasion } from '@/lib/knowledge/occasions'
import { findOrganisation } from '@/lib/knowledge/organisations'
import { findTopic } from '@/lib/knowledge/topics'
import type { Language } from '@/lib/languages'
import type { EntityKind, Meeting } from '@/lib/model/annotation'
import type { EventFacts } from '@/lib/model/event'
import { normalise } from '@/lib/text/normalise'

/** Kinds of things that the knowledge tables name. */
export type NamedKind = Exclude<EntityKind, 'person'> | 'occasion' | 'function'

/** Something that is not a person, with its address and its names. */
export interface EntityRecord {
  kind: NamedKind
  /** ISO code or knowledge key. */
  key: string
  slug: string
  names: Record<Language, string | null>
}

type Names = Record<Language, string>
type Use = [kind: NamedKind, key: string | null | undefined]

/** Where each kind of key finds its records. A country's address is its French name; other keys are readable as they are. */
const FINDERS: Record<NamedKind, (key: string) => EntityRecord[]> = {
  country: (key) => named('country', key, findCountry(key)?.names, (names) => normalise(names.fr).replace(/[^a-z0-9]+/g, '-')),
  place: (key) => named('place', key, findCity(key)?.names),
  organisation: (key) => named('organisation', key, findOrganisation(key)?.names),
  topic: (key) => named('topic', key, findTopic(key)?.names),
  occasion: (key) => named('occasion', key, findOccasion(key)?.names),
  function: (key) => {
    const names = findFunction(key)?.names
    return named('function', key, names && { fr: names.fr.m, ar: names.ar.m })
  },
}

const KINDS = Object.keys(FINDERS).filter((kind): kind is NamedKind => Object.hasOwn(FINDERS, kind))

function named(kind: NamedKind, key: string, names: Names | undefined, slugOf: (names: Names) => string = () => key): EntityRecord[] {
  return names === undefined ? [] : [{ kind, key, slug: slugOf(names), names }]
}

/**
 * Everything but people that events and articles speak of, each once, ordered by kind and key.
 *
 * @param named what the articles speak of besides, as `kind key`: `country GB`
 *
 * `GB` gives `{ kind: 'country', slug: 'royaume-uni', names: { fr: 'Royaume-Uni', ar: 'المملكة المتحدة' } }`.
 */
export function listEntityRecords(events: readonly EventFacts[], named: Iterable<string>): EntityRecord[] {
  const records = new Map<string, EntityRecord>()
  const uses = [...events.flatMap(usesOfFacts), ...Array.from(named, readUse)]
  const seen = new Set<string>()
  for (const [kind, key] of uses) {
    if (!key || seen.has(`${kind} ${key}`)) continue
    seen.add(`${kind} ${key}`)
    for (const record of FINDERS[kind](key)) records.set(`${kind} ${record.key}`, record)
  }
  return [...records].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record)
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
