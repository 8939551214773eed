import type { Language } from '@/lib/languages'
import type { ArticleLink } from '@/lib/model/view'
import { addressOf } from './address-of'
import { comparisonPath } from './comparison-path'

type Compared = Pick<ArticleLink, 'slug' | 'language'>

/** Address of two reports of an event beside each other, the French one on the left where there is one of each. */
export function compareAddress(reader: Language, event: string, one: Compared, other: Compared): string {
  const [left, right] = one.language === 'ar' && other.language === 'fr' ? [other, one] : [one, other]
  return addressOf(reader, comparisonPath(event, { left: left.slug, right: right.slug }))
}
