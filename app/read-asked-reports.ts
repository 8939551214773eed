import { z } from 'zod'
import type { AskedReports } from '@/lib/model/comparison-view'

/** A slug is ASCII and short; whatever else stands there is no report's, and is looked up to be told so. */
const Slug = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().trim().transform((slug) => slug.slice(0, 200) || null).nullish().transform((slug) => slug ?? null),
)

const Query = z.object({ left: Slug, right: Slug })

/** The reports that a query asks for: `?left=a` is `{ left: 'a', right: null }`, an empty or a missing one `null`. */
export function readAskedReports(query: Readonly<Record<string, string | string[] | undefined>>): AskedReports {
  return Query.parse(query)
}
