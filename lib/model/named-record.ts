import type { Language } from '@/lib/languages'
import type { EntityKind } from './annotation'

/** Kinds of things that the knowledge tables name: those with pages, and two that only have a name. */
export type RecordKind = Exclude<EntityKind, 'person'> | 'occasion' | 'function'

/** Something that events speak of and that is not a person: its address, its names, and where it belongs. */
export interface NamedRecord {
  kind: RecordKind
  /** ISO code or knowledge key. */
  key: string
  slug: string
  names: Record<Language, string | null>
  /** ISO code of the country of a place or an organisation; `null` for the international ones and for other kinds. */
  country: string | null
  /** What sort of organisation it is, `OrganisationKind` of the knowledge tables; `null` for other kinds. */
  sort: string | null
}
