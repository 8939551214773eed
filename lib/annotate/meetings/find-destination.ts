import { gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import type { Trigger } from './list-triggers'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'

/** The country travelled to: the first one after a word of visit that is no nationality and belongs to no party. */
export function findDestination(passage: Passage, range: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[]): string | null {
  // The last visit told is the news: "Sa visite en Norvège finie, il s'est rendu en Suède".
  for (const { atom } of triggers.toReversed()) {
    const found = atom.meeting === 'visit' ? destinationAfter(passage, range, atom.to, candidates) : null
    if (found !== null) return found
  }
  return null
}

function destinationAfter(passage: Passage, range: TokenRange, start: number, candidates: readonly Candidate[]): string | null {
  const { located } = meetingGrammars[passage.language]
  for (const atom of passage.atomsAt.slice(start, range.to).flat()) {
    if (candidates.some(({ from, to }) => atom.from >= from && atom.from < to)) continue
    if (/[;؛]/.test(gapBefore(passage, atom.from))) break
    if (isKind(atom, 'country') && !atom.nationality) return atom.key
    if (isKind(atom, 'place') && (located.has(normAt(passage, atom.from - 1)) || atom.prefix.includes('ب'))) return atom.country
  }
  return null
}
