import type { DateMention, Paragraph } from '@/lib/model/annotation'
import type { Stage } from './draft'
import { resolveDate } from './dates/resolve-date'
import { scanDates } from './dates/scan-dates'

/** The dates of every paragraph, as far as the text and the day of publication give them. */
export const findDates: Stage = (draft) => {
  const published = draft.published?.edtf ?? null
  const dates = draft.paragraphs.flatMap((paragraph, index) => listDates(paragraph, index, published))
  return { ...draft, dates }
}

/**
 * Date mentions of one paragraph, in order.
 *
 * With publication on 2026-01-22, "hier mercredi" and أمس الأربعاء are `{ edtf: '2026-01-21', weekday: 3, precision: 'day' }`;
 * without it they are `{ edtf: null, weekday: 3, precision: 'weekday' }`.
 */
export function listDates({ text }: Pick<Paragraph, 'text'>, paragraph: number, published: string | null): DateMention[] {
  return scanDates(text).map(({ said, start, end }) => ({
    date: resolveDate(said, published),
    span: { paragraph, start, end },
    text: text.slice(start, end),
  }))
}
