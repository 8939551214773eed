import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { isAtSite } from './is-at-site'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'

/** "par téléphone", "par écran interposé", "en visioconférence": people are together without a town. */
const REMOTE = /\b(?:(?:par|au) telephone|telephoniquement|(?:par|a travers l') ?ecrans? interposes?|(?:en|par) (?:visio|video) ?(?:conference)?|en ligne|a distance)\b/

/** Whether a French sentence says that people spoke over a distance. */
export function isRemote(passage: Passage, { from, to }: TokenRange): boolean {
  return REMOTE.test(normsBetween(passage, from, to).join(' '))
}

/** Whether a sentence says when or where: a date, or a town that a preposition locates, outside those who act. */
export function isLocated(passage: Passage, { from, to }: TokenRange, parties: readonly Candidate[]): boolean {
  const { located } = meetingGrammars[passage.language]
  for (let index = from; index < to; index++) {
    if (parties.some((party) => index >= party.from && index < party.to)) continue
    if (isCoveredAt(passage, index, COVER.date)) return true
    const place = findAtomAt(passage, index, 'place')
    if (place !== null && !place.ambiguous && (located.has(normAt(passage, index - 1)) || isAtSite(passage, index))) return true
  }
  return false
}
