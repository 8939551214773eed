import 'server-only'
import type { Language } from '@/lib/languages'
import { WHOLE_DIGEST, type DigestPage, type DigestQuery } from '@/lib/model/digest-view'
import { client } from './client'
import type { Narrowing } from './digest-conditions'
import { countCoverages, findFacets } from './digest-facets'
import { findFilters } from './digest-filters'
import { countMonths, findMonths, listBeginnings } from './digest-months'
import { planPages, sizeOf } from './digest-pages'
import { countArticlesByLanguage } from './state'

/**
 * One page of the digest for a reader of `language`: events newest first, month by month, and after them those of which
 * nobody says the month. What a query asks in vain (a name that nothing has, a page beyond the last) is left aside and said.
 *
 * `findDigest('fr', { ...WHOLE_DIGEST, coverage: 'only-ar' })` is what only Arabic articles tell, in French.
 */
export async function findDigest(language: Language, query: DigestQuery = WHOLE_DIGEST): Promise<DigestPage> {
  const found = await findFilters(query.filters, language)
  const narrowing: Narrowing = { entities: found.rows, coverage: query.coverage }
  const plan = planPages(await countMonths(narrowing))
  const pages = Math.max(plan.length, 1)
  const page = Math.min(query.page, pages)
  return {
    months: await findMonths(plan, page, narrowing, language),
    page,
    pages,
    events: plan.reduce((sum, months) => sum + sizeOf(months), 0),
    collection: { events: await client().event.count(), articles: await countArticlesByLanguage() },
    filters: found.links,
    coverage: query.coverage,
    notices: query.page > pages ? [...found.notices, { kind: 'beyond', value: String(query.page) }] : found.notices,
    facets: await findFacets(narrowing, language),
    coverages: await countCoverages(narrowing),
    index: listBeginnings(plan),
  }
}
