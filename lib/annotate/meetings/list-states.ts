import { atomsIn, findAtomAt, gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import { listCapitals, listPair } from './list-pair'
import { listFrenchStates } from './list-french-states'
import { meetingGrammars } from './meeting-grammar'
import { opensPair } from './opens-pair'
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
  // Whoever acts for a state stands for it.
  const isNew = (state: Candidate) => candidates.every(({ country }) => country !== state.country)
  for (const { atom } of triggers) {
    if (passage.language === 'fr') found.push(...listFrenchStates(passage, sentence, atom))
    if (atom.meeting === 'call') found.push(...listCapitals(passage, { from: atom.to, to: sentence.to }, passage.language === 'ar' ? 'بين' : 'entre'))
    if (passage.language === 'ar' && atom.meeting === 'agreement') found.push(...listPair(passage, { from: atom.to, to: sentence.to }, 'بين'))
    if (passage.language === 'ar' && atom.voice === 'reciprocal') found.push(...listAdjectives(passage, atom.to, sentence.to).filter(isNew))
    if (passage.language === 'fr' || atom.voice === 'noun' || (atom.meeting !== 'agreement' && atom.meeting !== 'ceremony')) continue
    readChain(passage, atom.to, sentence.to, found)
    readBefore(passage, sentence.from, atom.from, found)
    for (let index = atom.to; index < sentence.to; index++) if (normAt(passage, index) === 'مع') readChain(passage, index + 1, sentence.to, found)
    const givers: Candidate[] = []
    for (let index = atom.to; index < sentence.to; index++) if (gives(passage, atom, index)) readChain(passage, index + 1, sentence.to, givers)
    found.push(...givers.filter(isNew))
    // قررت الحكومة الإسبانية، في اجتماعها الثلاثاء، منح فلان وساما: whose decision it is stands behind the first verb.
    for (let index = sentence.from; index < atom.from && atom.meeting === 'ceremony' && triggers.length === 1; index++) if (meetingGrammars.ar.decided.has(normAt(passage, index))) readChain(passage, index + 1, atom.from, found)
  }
  return found.filter((state, index) => found.findIndex(({ from }) => from === state.from) === index && !candidates.some(({ from, to }) => state.from < to && state.to > from))
}

/** Words from the office of two to the second adjective that says who they are. */
const FARTHEST_ADJECTIVE = 14

/** أعلن قائدا الشرطة في البلدين، الكيني فلان والإسباني فلان: whose they are when their names are not known. */
function listAdjectives(passage: Passage, start: number, end: number): Candidate[] {
  if (!opensPair(passage, start)) return []
  return [...atomsIn(passage, { from: start, to: Math.min(end, start + FARTHEST_ADJECTIVE) }, 'country')].filter(({ nationality, ambiguous }) => nationality && !ambiguous)
    .map((country) => toState(passage, country, country.key)).slice(0, 2)
}

/** تتسلم معدات من إسبانيا: who gives stands behind من. */
function gives(passage: Passage, { meeting, voice }: Trigger['atom'], index: number): boolean {
  return meeting === 'ceremony' && voice === 'passive' && normAt(passage, index) === 'من'
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
  const to = isKind(atom, 'organisation') && atom.country === null ? atom.to + 1 : atom.to
  return toState(passage, { from: index, to }, key, isKind(atom, 'organisation') ? atom.key : null)
}

function nationalityAt(passage: Passage, index: number): string | null {
  const country = findAtomAt(passage, index, 'country')
  return country?.nationality ? country.key : null
}
