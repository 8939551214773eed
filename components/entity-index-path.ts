import type { EntityKind } from '@/lib/model/annotation'
import { SECTION_OF } from '@/lib/model/entity-sections'
import type { IndexChoice } from '@/lib/model/entity-view'

/**
 * Path of a part of an index without its language. What is usual is left out, so that the whole of it has one address:
 * `indexPath('person', { letter: 'H', page: 2 })` is `'/people?letter=H&page=2'`, `indexPath('topic', {})` `'/topics'`.
 */
export function indexPath(kind: EntityKind, { country, letter, order, page = 1 }: Partial<IndexChoice>): string {
  const query = new URLSearchParams()
  if (country) query.set('country', country)
  if (letter) query.set('letter', letter)
  if (order === 'name') query.set('order', order)
  if (page > 1) query.set('page', String(page))
  return `/${SECTION_OF[kind]}${query.size > 0 ? `?${query}` : ''}`
}
