import { findCountry } from '@/lib/knowledge/countries'
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

/**
 * The two states behind the word for "between" whose capitals stand there and nothing else: "l'appel entre Beyrouth et
 * Belgrade", مكالمة بين بيروت وبلغراد.
 */
export function listCapitals(passage: Passage, { from, to }: TokenRange, between: string): Candidate[] {
  for (let index = from; index < Math.min(to, from + FARTHEST_CAPITALS) && !/[.;؛:]/.test(gapBefore(passage, index)); index++) {
    if (normAt(passage, index) !== between) continue
    const first = capitalAt(passage, index + 1)
    const second = first === null ? null : capitalAt(passage, passage.language === 'ar' ? first.to : first.to + 1)
    return first !== null && second !== null && first.country !== second.country && isJoint(passage, first.to, second.from) ? [first, second] : []
  }
  return []
}

/** Words between the noun and "between": المكالمة الهاتفية التي جرت الجمعة بين. */
const FARTHEST_CAPITALS = 7

function capitalAt(passage: Passage, index: number): Candidate | null {
  const town = findAtomAt(passage, index, 'place')
  if (town === null || town.ambiguous || findCountry(town.country)?.capital !== town.key) return null
  return toState(passage, town, town.country)
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
    if (country !== null && !country.ambiguous) return toState(passage, country, country.key)
  }
  return null
}

/** "et du", و: nothing but a joining word stands between the two. */
function isJoint(passage: Passage, from: number, to: number): boolean {
  if (passage.language === 'ar') return to === from && normAt(passage, to).startsWith('و')
  for (let index = from; index < to; index++) if (!/^(?:et|de|du|des|d'|la|le|les|l')$/.test(normAt(passage, index))) return false
  return normAt(passage, from) === 'et'
}
