import type { Language } from '@/lib/languages'
import type { EntityKind } from '@/lib/model/annotation'
import { SECTION_OF } from '@/lib/model/entity-sections'

/** Address of a page: `addressOf('ar', '/events/x')` is `'/ar/events/x'`, `addressOf('fr')` the digest in French. */
export function addressOf(language: Language, path = ''): string {
  return `/${language}${path}`
}

/** Path of an entity without its language: `/people/x`, `/countries/pakistan`. */
export function entityPath(entity: { kind: EntityKind; slug: string }): string {
  return `/${SECTION_OF[entity.kind]}/${entity.slug}`
}
