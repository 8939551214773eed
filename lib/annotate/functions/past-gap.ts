import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, type Passage } from '../passage'

/** Tokens of an acronym in brackets: "(DGSN et DGST)". */
const LONGEST_BRACKET = 6

/** Tokens between the comma of a list and its next country: ", de la République". */
const LONGEST_LEAD = 3

/**
 * The token from which a function goes on: the same when only a space stands before it, a later one after a bracket with
 * an acronym, "(DGSN)" or (أفريكوم), `null` when something else ends the function. `list` lets a comma join a further country.
 */
export function pastGap(passage: Passage, index: number, list: boolean): number | null {
  const gap = gapBefore(passage, index)
  if (/^\)?[\s\u200e\u200f«»"“”-]*$/.test(gap)) return index
  if (list && /^\s*[,،]\s*$/.test(gap)) {
    for (let next = index; next < index + LONGEST_LEAD; next++) if (findAtomAt(passage, next, 'country')) return index
    return null
  }
  return /^\s*\($/.test(gap) ? pastBracket(passage, index) : null
}

function pastBracket(passage: Passage, index: number): number | null {
  for (let next = index + 1; next <= index + LONGEST_BRACKET; next++) {
    const closing = gapBefore(passage, next)
    if (/^\)/.test(closing)) return isAcronymous(passage, index, next) ? next : null
    if (/[;.()]/.test(closing)) return null
  }
  return null
}

/** True when tokens in brackets are acronyms or organisations, and so part of the function. */
function isAcronymous(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = passage.tokens[index]
    const known = isCoveredAt(passage, index, COVER.organisation)
    if (!known && !/^[\p{Lu}\d.]{2,}$/u.test(token?.text ?? '') && !/^(?:et|و|la|le)$/u.test(token?.norm ?? '')) return false
  }
  return true
}
