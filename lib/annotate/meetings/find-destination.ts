import { findAtomAt, gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import type { Trigger } from './trigger'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'

/** المملكة الإسبانية, الجمهورية الفرنسية: with such a noun a nationality names the country. */
const STATE = /^[وبف]?(?:ال|لل|ل)?(?:مملكه|جمهوريه|سلطنه|ديار)$/

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
  const { located, towards, capital } = meetingGrammars[passage.language]
  const object = objectAt(passage, start)
  if (object !== null) return object
  for (const atom of passage.atomsAt.slice(start, range.to).flat()) {
    if (candidates.some(({ from, to }) => atom.from >= from && atom.from < to)) continue
    if (/[;؛]/.test(gapBefore(passage, atom.from))) break
    if (isKind(atom, 'country') && (!atom.nationality || STATE.test(normAt(passage, atom.from - 1)) || capital.has(normAt(passage, atom.from - 1)))) return atom.key
    if (isKind(atom, 'place') && ([located, towards].some((words) => words.has(normAt(passage, atom.from - 1))) || /[بل]/.test(atom.prefix.replace('ال', '')))) return atom.country
  }
  return null
}

/** زيارته كيغالي: the town that somebody's visit has as its object. */
function objectAt(passage: Passage, start: number): string | null {
  if (passage.language !== 'ar' || !/(?:ه|ها|هما|هم)$/.test(normAt(passage, start - 1)) || gapBefore(passage, start) !== ' ') return null
  const town = findAtomAt(passage, start, 'place')
  return town === null || town.ambiguous || town.prefix !== '' ? null : town.country
}
