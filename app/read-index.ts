import type { Language } from '@/lib/languages'
import type { EntityKind } from '@/lib/model/annotation'
import type { EntityIndexPage } from '@/lib/model/entity-view'
import { readIndexQuery, type AddressQuery, type Refused } from '@/lib/model/index-query'
import { findIndex } from '@/lib/store/entity-index'

/** The part of an index that an address asks for; what is not there is left out of the question and said. */
export async function readIndex(kind: EntityKind, query: AddressQuery, language: Language): Promise<{ index: EntityIndexPage; refused: Refused[] }> {
  const { choice, refused } = readIndexQuery(query)
  const index = await findIndex(kind, choice, language)
  if (choice.country !== null && index.choice.country === null) refused.push({ parameter: 'country', value: choice.country })
  if (choice.page > index.pages) refused.push({ parameter: 'page', value: String(choice.page) })
  return { index, refused }
}
