import { EntityKind } from './annotation'

/** The part of an address that stands for a kind of entity: `/people/…`, `/countries/…`. */
export const SECTION_OF = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  place: 'places',
  topic: 'topics',
} as const satisfies Record<EntityKind, string>

export type EntitySection = (typeof SECTION_OF)[EntityKind]

/** The kind that a part of an address stands for: `kindOfSection('people')` is `'person'`, `kindOfSection('events')` `null`. */
export function kindOfSection(section: string): EntityKind | null {
  return EntityKind.options.find((kind) => SECTION_OF[kind] === section) ?? null
}
