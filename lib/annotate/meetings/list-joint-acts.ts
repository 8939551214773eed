import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { atomsIn, gapBefore, normAt, normsBetween, sentenceAt, type Passage, type TokenRange } from '../passage'
import { isActBeside } from './is-act-beside'
import { isBetweenCountries } from './is-between-countries'
import { isJoined } from './is-joined'
import { isLocated, isRemote } from './is-located'
import { isSharedAct } from './joint-verbs'
import { listActingStates } from './list-acting-states'
import { listArabicAddresses } from './list-arabic-addresses'
import { meetingAt } from './meeting-at'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import { isFiller, readPerfect, type Perfect } from './read-perfect'
import type { MeetingAtom } from './trigger'

/** Words behind a participle that may say what it means. */
const BEHIND = 6

/**
 * What two of two countries did together, told by a verb that by itself tells of no meeting, on a day or in a town:
 * "Le ministre ghanéen X et le ministre ivoirien Y ont arrêté mardi un dispositif", "X a comparé avec son collègue belge Y",
 * "X a plaidé à Accra devant son homologue", شكر الوزير السفير أمس.
 */
export function listJointActs(passage: Passage, sentence: TokenRange, candidates: readonly Candidate[]): MeetingAtom[] {
  if (passage.language === 'ar') return listArabicAddresses(passage, sentence, candidates)
  if (candidates.length === 0 && !namesCountries(passage, sentence)) return []
  const terms = findTerms(passage, sentence, candidates)
  if (terms !== null) return [terms]
  if (!isLocated(passage, sentence, candidates) && !isRemote(passage, sentence)) return []
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const verb = readPerfect(passage, sentence, index)
    if (verb === null) continue
    if (!isActOfPair(passage, verb, candidates) && !isActBeside(passage, sentence, verb, candidates, () => isShared(passage, verb)) && !isActOfStates(passage, sentence, verb)) continue
    return [meetingAt(verb, isRemote(passage, sentence) ? 'call' : 'talks', 'reciprocal')]
  }
  return []
}

/** Two states may act where nobody is named. */
function namesCountries(passage: Passage, sentence: TokenRange): boolean {
  return [...atomsIn(passage, sentence, 'country')].length > 1
}

/**
 * "Un accord a été signé lundi à Accra. X et Y y prévoient des patrouilles": those who stand by the text that the sentence before
 * tells.
 */
function findTerms(passage: Passage, sentence: TokenRange, candidates: readonly Candidate[]): MeetingAtom | null {
  const before = sentenceAt(passage, sentence.from - 1)
  if (sentence.from === 0 || ![...atomsIn(passage, before, 'meeting')].some(({ meeting }) => meeting === 'agreement')) return null
  const two = onlyTwo(candidates)
  if (two === null || !isBetweenCountries(...two)) return null
  const [first, second] = two
  if (!isJoined(passage, first.to, second.from)) return null
  const verb = second.to + 1
  if (normAt(passage, second.to) !== 'y' || !/^\p{Ll}+ent$|^ont$/u.test(passage.tokens[verb]?.text ?? '')) return null
  return meetingAt({ from: verb, to: verb + 1 }, 'agreement', 'reciprocal')
}

/** "A et B ont convenu": two of two countries, joined, right before the verb. */
function isActOfPair(passage: Passage, verb: Perfect, candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates.filter(({ to }) => to <= verb.from).slice(-2)
  if (first === undefined || second === undefined || !verb.plural || !isBetweenCountries(first, second)) return false
  if (!isJoined(passage, first.to, second.from)) return false
  for (let index = second.to; index < verb.from; index++) if (!isFiller(passage, index)) return false
  if (/[.;()]/.test(gapBefore(passage, verb.from))) return false
  return isShared(passage, verb)
}

/** "Le Togo et le Bénin ont convenu lundi à Lomé": two states, in a town; by a day alone they may have done it far apart. */
function isActOfStates(passage: Passage, sentence: TokenRange, verb: Perfect): boolean {
  if (!verb.plural || listActingStates(passage, sentence.from, verb.from).length === 0 || !isShared(passage, verb)) return false
  return [...atomsIn(passage, sentence, 'place')].some(({ from }) => from > verb.from)
}

/** What a verb tells with the words behind the day and the town: "ont annoncé lundi à Accra un plan". */
function isShared(passage: Passage, { participle, auxiliary, to }: Perfect): boolean {
  const isSetting = (index: number): boolean => isCoveredAt(passage, index, COVER.date | COVER.place)
  let from = to
  while (isSetting(from) || (/^(?:a|au|en|ce)$/.test(normAt(passage, from)) && isSetting(from + 1))) from++
  let end = from
  while (end < from + BEHIND && end < passage.tokens.length && (end === from || !/[.,;:()«»]/.test(gapBefore(passage, end)))) end++
  return isSharedAct(participle, auxiliary, normsBetween(passage, from, end).join(' '))
}
