import type { EventFacts, EventParty } from '@/lib/model/event'

/** What an entity is in an event. */
export type EventRole =
  | 'host' | 'counterpart' | 'country' | 'host-country' | 'place' | 'organisation' | 'occasion' | 'topic'

/** Kinds of named things that the store keeps: those of the model, and two that only have a name. */
export const NAMED_KINDS = ['person', 'organisation', 'country', 'place', 'topic', 'occasion', 'function'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

/** A part in an event: which entity, as what, and its place among those of the same role. */
export interface EventTie {
  role: EventRole
  kind: NamedKind
  key: string
  position: number
}

/** Every part that the facts of an event give to an entity, each once. */
export function listTies(facts: EventFacts): EventTie[] {
  const parties = [...facts.hosts, ...facts.counterparts]
  return [
    ...tiesOf('host', 'person', facts.hosts.map(({ person }) => person)),
    ...tiesOf('counterpart', 'person', facts.counterparts.map(({ person }) => person)),
    ...tiesOf('country', 'country', [...facts.countries, ...countriesOf(facts.counterparts)]),
    ...tiesOf('host-country', 'country', countriesOf(facts.hosts)),
    ...tiesOf('place', 'place', [facts.place]),
    ...tiesOf('organisation', 'organisation', parties.map(({ organisation }) => organisation)),
    ...tiesOf('occasion', 'occasion', [facts.occasion]),
    ...tiesOf('topic', 'topic', facts.topics),
  ]
}

function countriesOf(parties: readonly EventParty[]): (string | null)[] {
  return parties.map(({ country }) => country)
}

function tiesOf(role: EventRole, kind: NamedKind, keys: readonly (string | null)[]): EventTie[] {
  const known = new Set(keys.filter((key) => key !== null))
  return [...known].map((key, position) => ({ role, kind, key, position }))
}

/** The stored parts of some roles, role by role, each in its order. */
export function tiesInRole<Tie extends { role: string; position: number }>(ties: readonly Tie[], ...roles: EventRole[]): Tie[] {
  return roles.flatMap((role) => ties.filter((tie) => tie.role === role).sort((a, b) => a.position - b.position))
}
