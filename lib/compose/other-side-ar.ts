import { arabicAct } from './acts-ar'
import type { Casting } from './casting'
import type { GrammaticalCase } from './grammar-ar'
import { listArabic, mentionArabic, type Detail } from './party-ar'
import { concat, type Phrase } from './phrase'

/**
 * Whom the sentence is about; officials of their countries when nobody of them is known; `null` when nothing is.
 * `grammaticalCase` is the one that the account's verb asks for, unless the sentence has none.
 */
export function otherSideArabic(
  casting: Casting,
  detailFor: (alone: boolean) => Detail,
  { most, grammaticalCase = caseOf(casting) }: { most?: number; grammaticalCase?: GrammaticalCase } = {},
): Phrase | null {
  const { others, countries } = casting
  const detail = detailFor(others.length === 1)
  if (others.length > 0) return listArabic(others, (party) => mentionArabic(party, detail, null, grammaticalCase), { grammaticalCase, most })
  if (countries.length === 0) return null
  return concat('مسؤولين من ', ...countries.flatMap(({ code, names }, index) => [
    index === 0 ? '' : ' و',
    { text: names.ar, language: 'ar', kind: 'country' as const, key: code },
  ]))
}

/** The other side is the verb's object unless a preposition stands between; where nobody receives it, it is the subject. */
function caseOf({ kind, subjects }: Casting): GrammaticalCase {
  if (subjects.length === 0) return kind === 'reception' ? 'subject' : 'genitive'
  return arabicAct(kind).link === '' ? 'object' : 'genitive'
}
