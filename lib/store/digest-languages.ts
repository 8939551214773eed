import { languageTags } from '@/lib/languages'
import type { Coverage } from '@/lib/model/digest-view'
import type { ReportCounts } from '@/lib/model/view'

const SEPARATOR = ' '

/**
 * The languages of an event's reports as its row keeps them: `'fr ar'` for `{ fr: 2, ar: 1 }`, `'ar'` for `{ fr: 0, ar:
 * 1 }`; `null` for none.
 */
export function toLanguages(reports: ReportCounts): string | null {
  const tags = languageTags.filter((tag) => reports[tag] > 0)
  return tags.length === 0 ? null : tags.join(SEPARATOR)
}

const BOTH = languageTags.join(SEPARATOR)

/** What the rows of a coverage may say: `languagesOf('fr')` is `['fr', 'fr ar']`, `languagesOf('only-ar')` is `['ar']`. */
export function languagesOf(coverage: Coverage): string[] {
  const tag = languageTags.find((language) => coverage.endsWith(language))
  if (tag === undefined) return [BOTH]
  return coverage === tag ? [tag, BOTH] : [tag]
}
