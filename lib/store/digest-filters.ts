import 'server-only'
import type { Language } from '@/lib/languages'
import { FILTER_KINDS, type DigestQuery, type FilterKind } from '@/lib/model/digest-view'
import type { EntityLink } from '@/lib/model/view'
import { client } from './client'
import { entityLinkSelect, toEntityLink } from './entity-link'

/** The entities that the filters of an address name, and a notice for each name that nothing has. */
export interface FoundFilters {
  rows: Record<FilterKind, number | null>
  links: Record<FilterKind, EntityLink | null>
  notices: { kind: FilterKind; value: string }[]
}

/**
 * Finds by slug or key what filters name, for digest and search.
 *
 * `findFilters({ country: 'PK', topic: null, person: null }, 'ar').links.country` has the slug `pakistan` and the name
 * «باكستان»; of `country: 'atlantide'` it is `null`, with a notice, in either language.
 */
export async function findFilters(filters: DigestQuery['filters'], language: Language): Promise<FoundFilters> {
  const found: FoundFilters = {
    rows: { country: null, topic: null, person: null },
    links: { country: null, topic: null, person: null },
    notices: [],
  }
  for (const kind of FILTER_KINDS) {
    const value = filters[kind]
    if (value === null) continue
    const row = await findEntity(kind, value)
    if (row === null) found.notices.push({ kind, value })
    else {
      found.rows[kind] = row.id
      found.links[kind] = toEntityLink(row, language)
    }
  }
  return found
}

/** An entity by its slug, `pakistan`, else by its key, `PK`; the code of a country in small letters too. */
async function findEntity(kind: FilterKind, name: string) {
  const rows = await client().entity.findMany({
    where: { kind, OR: [{ slug: name }, { key: kind === 'country' ? name.toUpperCase() : name }] },
    select: { id: true, ...entityLinkSelect },
  })
  return rows.find(({ slug }) => slug === name) ?? rows[0] ?? null
}
