import type { ComparedPiece, MarkedPiece } from '@/lib/model/comparison-view'
import type { EntityLink } from '@/lib/model/view'

/** Words of one paragraph, as UTF-16 offsets with the end excluded, and what is to be said of them. */
export interface PieceMark {
  start: number
  end: number
  partner: number | null
  link: EntityLink | null
  differs: boolean
}

/**
 * Cuts a paragraph at its marks, which are in order and do not overlap. The pieces, joined, are the paragraph.
 *
 * `cutPieces('reçu à Rabat', [{ start: 7, end: 12, … }])` is `['reçu à ', { text: 'Rabat', … }]`, and
 * `cutPieces('بالرباط', [{ start: 0, end: 7, … }])` is one marked piece.
 */
export function cutPieces(text: string, marks: readonly PieceMark[]): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  let done = 0
  for (const { start, end, ...mark } of marks) {
    if (start > done) pieces.push(text.slice(done, start))
    pieces.push({ text: text.slice(start, end), ...mark } satisfies MarkedPiece)
    done = end
  }
  if (done < text.length) pieces.push(text.slice(done))
  return pieces
}
