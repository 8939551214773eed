import type { Language } from '@/lib/languages'
import type { EntityKind } from '@/lib/model/annotation'

/** Kinds of entity that have pages, and the part of the address that stands for them. */
const SECTIONS: Partial<Record<EntityKind, string>> = { person: 'people', country: 'countries' }

/** Address of a page: `addressOf('ar', '/events/x')` is `'/ar/events/x'`, `addressOf('fr')` the digest in French. */
export function addressOf(language: Language, path = ''): string {
  return `/${language}${path}`
}

/** Path of an entity without its language, `/people/x`; `null` for a kind that has no pages. */
export function entityPath(entity: { kind: EntityKind; slug: string }): string | null {
  const section = SECTIONS[entity.kind]
  return section ? `/${section}/${entity.slug}` : null
}
