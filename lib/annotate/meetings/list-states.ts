import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCovered } from '../is-covered'
import { atomsIn, findAtomAt, gapBefore, isKind, normAt, type Passage, type TokenRange } from '../passage'
import { listCapitals, listPair } from './list-pair'
import { isDualVerb } from './is-dual-verb'
import { listFrenchStates } from './list-french-states'
import { listNamedStates } from './list-named-states'
import { meetingGrammars } from './meeting-grammar'
import { onlyTwo } from './only-two'
import { opensPair } from './opens-pair'
import { toState } from './to-state'
import type { MeetingAtom, Trigger } from './trigger'
import type { Candidate } from './party'

const COMPANY = words('مع')
const GIVERS = words('من')
const GOVERNMENT = /^[وبلف]{0,2}(?:ال)?حكومه$/

/**
 * The states, governments and services that sign or award in their own name: وقعت الجزائر وكينيا مذكرة,
 * منحت الحكومة الإسبانية وساما. They stand beside the verb, joined to one another, or behind مع.
 */
export function listStates(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], candidates: readonly Candidate[]): Candidate[] {
  // Whoever acts for a state stands for it.
  const isNew = (state: Candidate): boolean => candidates.every(({ country }) => country !== state.country)
  const found = triggers.flatMap(({ atom }) => {
    const called = atom.meeting === 'call' ? listCapitals(passage, { from: atom.to, to: sentence.to }, passage.language === 'ar' ? 'بين' : 'entre') : []
    const acting = passage.language === 'fr' ? listFrenchStates(passage, sentence, atom)
      : [...listActing(passage, sentence, atom, triggers.length === 1), ...listMeant(passage, sentence, atom).filter(isNew)]
    // Where officials are named, they talked.
    const alone = candidates.length > 0 || passage.language === 'fr' ? [] : [...listTalking(passage, sentence, atom), ...listOfBoth(passage, sentence.from, atom)]
    return [...called, ...acting, ...alone]
  })
  const isFree = (state: Candidate): boolean => !candidates.some(({ from, to }) => state.from < to && state.to > from)
  return found.filter((state, index) => found.findIndex(({ from }) => from === state.from) === index && isFree(state))
}

/** Whether a verb tells what states do in their own name. */
function isOfStates({ meeting, voice }: MeetingAtom): boolean {
  return voice !== 'noun' && (meeting === 'agreement' || meeting === 'ceremony')
}

/** The states that sign or award: before the verb, behind it, behind مع, and behind the verb of who decided it. */
function listActing(passage: Passage, { from, to }: TokenRange, atom: MeetingAtom, isOnly: boolean): Candidate[] {
  const behind = { from: atom.to, to }
  const pair = atom.meeting === 'agreement' ? listPair(passage, behind, 'بين') : []
  if (!isOfStates(atom)) return pair
  // قررت الحكومة الإسبانية، في اجتماعها الثلاثاء، منح فلان وساما: whose decision it is stands behind the first verb.
  const deciders = atom.meeting === 'ceremony' && isOnly ? readBehind(passage, { from, to: atom.from }, meetingGrammars.ar.decided) : []
  return [...pair, ...readBefore(passage, from, atom.from), ...readChain(passage, atom.to, to), ...readBehind(passage, behind, COMPANY), ...deciders]
}

/**
 * The two states, and nobody else, right before a dual verb of talk or right behind another: الأردن والعراق يتفقان, قررت
 * موريتانيا والسنغال.
 */
export function listTalking(passage: Passage, { from, to }: TokenRange, atom: Pick<MeetingAtom, 'meeting' | 'voice' | 'from' | 'to'>): Candidate[] {
  if (passage.language !== 'ar' || atom.meeting !== 'talks' || atom.voice !== 'reciprocal') return []
  const states = isDualVerb(passage.tokens[atom.from]?.text ?? '') ? readBefore(passage, from, atom.from) : readChain(passage, atom.to, to)
  const two = onlyTwo(states)
  return two !== null && two[0].country !== two[1].country && two.every(({ organisation }) => organisation === null) ? two : []
}

/** Those who are only told by where they are from: an adjective of each, or تتسلم معدات من إسبانيا, whose giver stands behind من. */
function listMeant(passage: Passage, { to }: TokenRange, atom: MeetingAtom): Candidate[] {
  if (atom.voice === 'reciprocal') return listAdjectives(passage, atom.to, to)
  return atom.meeting === 'ceremony' && atom.voice === 'passive' ? readBehind(passage, { from: atom.to, to }, GIVERS) : []
}

/** Words from the office of two to the second adjective that says who they are. */
const FARTHEST_ADJECTIVE = 14

/** أعلن قائدا الشرطة في البلدين، الكيني فلان والإسباني فلان: whose they are when their names are not known. */
function listAdjectives(passage: Passage, start: number, end: number): Candidate[] {
  if (!opensPair(passage, start)) return []
  return [...atomsIn(passage, { from: start, to: Math.min(end, start + FARTHEST_ADJECTIVE) }, 'country')].filter(({ nationality, ambiguous }) => nationality && !ambiguous)
    .map((country) => toState(passage, country, country.key)).slice(0, 2)
}

/** قررت موريتانيا والسنغال …، خلال لقاء وزيري داخلية البلدين: the two countries that the sentence names before. */
function listOfBoth(passage: Passage, start: number, { meeting, voice, from, to }: MeetingAtom): Candidate[] {
  if (voice !== 'noun' || meeting !== 'talks' || !opensPair(passage, to)) return []
  if (isCovered(passage, { from: to, to: to + FARTHEST_ADJECTIVE }, COVER.country)) return []
  return onlyTwo(listNamedStates(passage, { from: start, to: from }, ['country'])) ?? []
}

/** The states behind each word of some that stands in a range. */
function readBehind(passage: Passage, { from, to }: TokenRange, opening: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  for (let index = from; index < to; index++) if (opening.has(normAt(passage, index))) found.push(...readChain(passage, index + 1, to))
  return found
}

/** A state and those joined to it by و, from a token on. */
function readChain(passage: Passage, start: number, end: number): Candidate[] {
  const found: Candidate[] = []
  for (let state = stateAt(passage, start, end); state !== null; state = stateAt(passage, state.to, end)) {
    if (state.from > start && !normAt(passage, state.from).startsWith('و')) break
    found.push(state)
  }
  return found
}

/** Words before a verb among which its states stand. */
const BEFORE_VERB = 8

/** The states that end just before a verb: المغرب وإثيوبيا يوقعان. */
function readBefore(passage: Passage, start: number, end: number): Candidate[] {
  const found: Candidate[] = []
  let before = end
  for (let index = end - 1; index >= Math.max(start, end - BEFORE_VERB); index--) {
    const state = stateAt(passage, index, end)
    if (state === null || state.to !== before || /[,،؛;:]/.test(gapBefore(passage, before))) continue
    found.unshift(state)
    before = state.from
  }
  return found
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
