import { entityPath } from '@/components/address-of'
import { EntityKind } from '@/lib/model/annotation'

/** Kinds of entity that have pages. */
export const kindsWithPage: readonly EntityKind[] = EntityKind.options.filter((kind) => entityPath({ kind, slug: '' }) !== null)

/** The kind of entity that a part of the address stands for: `kindOfSection('people')` is `'person'`; `null` for any other word. */
export function kindOfSection(section: string): EntityKind | null {
  return kindsWithPage.find((kind) => entityPath({ kind, slug: 'x' }) === `/${section}/x`) ?? null
}
