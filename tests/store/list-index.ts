import type { Language } from '@/lib/languages'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntitySummary } from '@/lib/model/entity-view'
import { findIndex, WHOLE_INDEX } from '@/lib/store/entity-index'

/** All names of the first page of an index, those with most events first. */
export async function listIndex(kind: EntityKind, language: Language): Promise<EntitySummary[]> {
  const { groups } = await findIndex(kind, WHOLE_INDEX, language)
  return groups.flatMap(({ entities }) => entities)
}
