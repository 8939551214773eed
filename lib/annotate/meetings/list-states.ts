import { findAtomAt, gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import { listPair } from './list-pair'
import { listFrenchStates } from './list-french-states'
import { toState } from './to-state'
import type { Trigger } from './trigger'
import type { Candidate } from './party'

const GOVERNMENT = /^[وبلف]{0,2}(?:ال)?حكومه$/

/**
 * The states, governments and services that sign or award in their own name: وقعت الجزائر وكينيا مذكرة,
 * منحت الحكومة الإسبانية وساما. They stand beside the verb, joined to one another, or behind مع.
 */
export function listStates(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const { atom } of triggers) {
    if (passage.language === 'fr') found.push(...listFrenchStates(passage, sentence, atom))
    if (passage.language === 'ar' && atom.meeting === 'agreement') found.push(...listPair(passage, { from: atom.to, to: sentence.to }, 'بين'))
    if (passage.language === 'fr' || atom.voice === 'noun' || (atom.meeting !== 'agreement' && atom.meeting !== 'ceremony')) continue
    readChain(passage, atom.to, sentence.to, found)
    readBefore(passage, sentence.from, atom.from, found)
    for (let index = atom.to; index < sentence.to; index++) if (normAt(passage, index) === 'مع') readChain(passage, index + 1, sentence.to, found)
  }
  return found.filter((state, index) => found.findIndex(({ from }) => from === state.from) === index && !candidates.some(({ from, to }) => state.from < to && state.to > from))
}

/** A state and those joined to it by و, from a token on. */
function readChain(passage: Passage, start: number, end: number, found: Candidate[]): void {
  for (let state = stateAt(passage, start, end); state !== null; state = stateAt(passage, state.to, end)) {
    if (state.from > start && !normAt(passage, state.from).startsWith('و')) return
    found.push(state)
  }
}

/** The states that end just before a verb: المغرب وإثيوبيا يوقعان. */
function readBefore(passage: Passage, start: number, end: number, found: Candidate[]): void {
  let before = end
  for (let index = end - 1; index >= Math.max(start, end - 8); index--) {
    const state = stateAt(passage, index, end)
    if (state === null || state.to !== before || /[,،;؛:]/.test(gapBefore(passage, before))) continue
    found.unshift(state)
    before = state.from
  }
}

function stateAt(passage: Passage, index: number, end: number): Candidate | null {
  if (index >= end) return null
  const government = GOVERNMENT.test(normAt(passage, index))
  const country = findAtomAt(passage, government ? index + 1 : index, 'country')
  const organisation = findAtomAt(passage, index, 'organisation')
  const atom = country !== null && (government || !country.nationality) ? country : organisation
  if (atom === null || (country?.ambiguous && !government)) return null
  const key = isKind(atom, 'country') ? atom.key : isKind(atom, 'organisation') ? (atom.country ?? nationalityAt(passage, atom.to)) : null
  if (key === null) return null
  const skip = passage.atomsAt[index]?.find(({ from }) => from === index)?.prefix.replace(/ال$/, '').length ?? 0
  const to = isKind(atom, 'organisation') && atom.country === null ? atom.to + 1 : atom.to
  return toState(passage, { from: index, to }, key, { organisation: isKind(atom, 'organisation') ? atom.key : null, skip })
}

function nationalityAt(passage: Passage, index: number): string | null {
  const country = findAtomAt(passage, index, 'country')
  return country?.nationality ? country.key : null
}
