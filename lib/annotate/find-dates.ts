import type { DateMention, PartialDate } from '@/lib/model/annotation'
import type { Token } from '@/lib/text/tokenise'
import type { Stage } from './draft'
import { isCountable } from './dates/resolve-beside'
import { resolveDate } from './dates/resolve-date'
import { scanDates } from './dates/scan-dates'

/** The dates of every paragraph, as far as the text and the day of publication give them. */
export const findDates: Stage = (draft) => {
  const published = draft.published?.edtf ?? null
  let named: PartialDate | null = null
  const dates = draft.paragraphs.flatMap((paragraph, index) => {
    const found = listDates(paragraph.text, index, published, draft.tokens[index], named)
    named = found.findLast(({ date }) => isCountable(date))?.date ?? named
    return found
  })
  return { ...draft, dates }
}

/**
 * Date mentions of one paragraph, in order; `named` is the day that the paragraphs before it named last.
 *
 * With publication on 2026-01-22, "hier mercredi" and أمس الأربعاء are `{ edtf: '2026-01-21', weekday: 3, precision: 'day' }`;
 * without it they are `{ edtf: null, weekday: 3, precision: 'weekday' }`.
 */
export function listDates(
  text: string, paragraph: number, published: string | null, tokens?: readonly Token[], named: PartialDate | null = null,
): DateMention[] {
  let last = named
  return scanDates(text, tokens).flatMap(({ said, start, end }) => {
    const date = resolveDate(said, published, last)
    if (said.type === 'beside' && !isCountable(date)) return []
    if (isCountable(date)) last = date
    return [{ date, span: { paragraph, start, end }, text: text.slice(start, end) }]
  })
}
