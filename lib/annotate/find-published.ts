import type { Published } from '@/lib/model/annotation'
import type { Draft, Stage } from './draft'
import { datelineDates } from './dateline'
import { resolveDate } from './dates/resolve-date'
import type { FoundDate } from './dates/scan-dates'
import { readDateLine, type DateLine } from './noise/date-line'

/** Lines at the head of an article that may hold a dateline. */
const HEAD_LINES = 3

/**
 * The day of publication: as given, else from a line that dates the page ("Publié le…" before a bare date before
 * "Mis à jour le…"), else from a dateline with a full date. Only a date written out with its year counts.
 */
export const findPublished: Stage = (draft) => {
  if (draft.published !== null) return draft
  return { ...draft, published: fromDateLines(draft) ?? fromDateline(draft) }
}

const ORDER: readonly DateLine['says'][] = ['published', 'plain', 'updated']

function fromDateLines({ noise }: Draft): Published | null {
  const lines = noise
    .filter(({ reason }) => reason === 'date-line')
    .map(({ text }) => readDateLine(text.replace(/[.\s]+$/, '')))
    .filter((line) => line !== null)
    .toSorted((a, b) => ORDER.indexOf(a.says) - ORDER.indexOf(b.says))
  return firstPublished(lines.flatMap(({ dates }) => dates))
}

function fromDateline({ lines }: Draft): Published | null {
  return firstPublished(lines.slice(0, HEAD_LINES).flatMap(datelineDates))
}

function firstPublished(dates: readonly FoundDate[]): Published | null {
  for (const { said } of dates) {
    const { edtf, precision } = resolveDate(said, null)
    if (edtf !== null && precision === 'day') return { edtf, origin: 'line' }
  }
  return null
}
