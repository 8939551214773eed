import type { EntityLink, TextPiece } from '@/lib/model/view'

/** Words of one paragraph, as UTF-16 offsets with the end excluded, and the page that they lead to. */
export interface LinkedSpan {
  start: number
  end: number
  entity: EntityLink
}

/**
 * Cuts a paragraph at the words that lead to a page. Where spans overlap the longest wins: in "royaume du Maroc" the
 * whole name is the link and not its last word.
 *
 * @example splitPieces('Le Pakistan voisin', [{ start: 3, end: 11, entity }]) // ['Le ', { text: 'Pakistan', entity }, ' voisin']
 * @example splitPieces('في باكستان', [{ start: 3, end: 10, entity }]) // ['في ', { text: 'باكستان', entity }]
 */
export function splitPieces(text: string, spans: readonly LinkedSpan[]): TextPiece[] {
  const chosen: LinkedSpan[] = []
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const span of longestFirst) {
    const inside = span.start >= 0 && span.start < span.end && span.end <= text.length
    if (inside && chosen.every((other) => span.end <= other.start || span.start >= other.end)) chosen.push(span)
  }
  const pieces: TextPiece[] = []
  let done = 0
  for (const { start, end, entity } of chosen.sort((a, b) => a.start - b.start)) {
    if (start > done) pieces.push(text.slice(done, start))
    pieces.push({ text: text.slice(start, end), entity })
    done = end
  }
  if (done < text.length) pieces.push(text.slice(done))
  return pieces
}
