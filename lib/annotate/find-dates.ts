import type { DateMention } from '@/lib/model/annotation'
import type { Token } from '@/lib/text/tokenise'
import type { Stage } from './draft'
import { resolveDate } from './dates/resolve-date'
import { scanDates } from './dates/scan-dates'

/** The dates of every paragraph, as far as the text and the day of publication give them. */
export const findDates: Stage = (draft) => {
  const published = draft.published?.edtf ?? null
  const dates = draft.paragraphs.flatMap((paragraph, index) => listDates(paragraph.text, index, published, draft.tokens[index]))
  return { ...draft, dates }
}

/**
 * Date mentions of one paragraph, in order.
 *
 * With publication on 2026-01-22, "hier mercredi" and أمس الأربعاء are `{ edtf: '2026-01-21', weekday: 3, precision: 'day' }`;
 * without it they are `{ edtf: null, weekday: 3, precision: 'weekday' }`.
 */
export function listDates(
  text: string, paragraph: number, published: string | null, tokens?: readonly Token[],
): DateMention[] {
  return scanDates(text, tokens).map(({ said, start, end }) => ({
    date: resolveDate(said, published),
    span: { paragraph, start, end },
    text: text.slice(start, end),
  }))
}
