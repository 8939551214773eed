import { findAtomAt, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'
import { toState } from './to-state'

/**
 * Words between "between" and the first of two states: "entre les ministres de l'Intérieur du Bénin et du Ghana", بين
 * وزيري داخلية بنين وغانا.
 */
const FARTHEST = 8
/** Words between the two: "du Bénin et de la". */
const APART = 4

/** The two states behind a word for "between", by their names or their adjectives: "entre les polices béninoise et ghanéenne". */
export function listPair(passage: Passage, { from, to }: TokenRange, between: string): Candidate[] {
  for (let index = from; index < to; index++) {
    if (/[.;؛:]/.test(gapBefore(passage, index))) return []
    if (normAt(passage, index) === between) return readPair(passage, index + 1, to)
  }
  return []
}

function readPair(passage: Passage, start: number, end: number): Candidate[] {
  const first = nextState(passage, start, Math.min(end, start + FARTHEST))
  const second = first === null ? null : nextState(passage, first.to, Math.min(end, first.to + APART))
  if (first === null || second === null || first.country === second.country || !isJoint(passage, first.to, second.from)) return []
  return [first, second]
}

function nextState(passage: Passage, from: number, to: number): Candidate | null {
  for (let index = from; index < to; index++) {
    if (/[.;؛:,،()]/.test(gapBefore(passage, index)) && index > from) return null
    const country = findAtomAt(passage, index, 'country')
    if (country !== null && !country.ambiguous) return toState(passage, { from: index, to: country.to }, country.key, { skip: country.prefix.replace(/ال$/, '').length })
  }
  return null
}

/** "et du", و: nothing but a joining word stands between the two. */
function isJoint(passage: Passage, from: number, to: number): boolean {
  if (passage.language === 'ar') return to === from && normAt(passage, to).startsWith('و')
  for (let index = from; index < to; index++) if (!/^(?:et|de|du|des|d'|la|le|les|l')$/.test(normAt(passage, index))) return false
  return normAt(passage, from) === 'et'
}
