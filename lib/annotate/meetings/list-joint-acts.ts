import { beforeArticle, isOf } from '../articles'
import { COVER } from '../atoms/atom'
import { isEnvoy } from '../functions/is-envoy'
import { functionGrammars } from '../functions/function-grammar'
import { isCoveredAt } from '../is-covered'
import { atomsIn, gapBefore, normAt, normsBetween, sentenceAt, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { isBetweenCountries } from './is-between-countries'
import { isJoined } from './is-joined'
import { isLocated, isRemote } from './is-located'
import { isTo } from './is-to'
import { isSaying, isSharedAct, isTelling } from './joint-verbs'
import { listActingStates } from './list-acting-states'
import { meetingAt } from './meeting-at'
import { onlyTwo } from './only-two'
import type { Candidate } from './party'
import { isFiller, readPerfect, type Perfect } from './read-perfect'
import type { MeetingAtom } from './trigger'

/** Words between a verb and the one beside or before whom it is done. */
const REACH = 14
/** Words from "a remis" to what was laid before somebody: his office and name stand between. */
const FARTHEST_OBJECT = 24
/** Words behind a participle that may say what it means. */
const BEHIND = 6

const POSSESSIVE = /^(?:son|sa|ses|leur)$/

/**
 * What two of two countries did together, told by a verb that by itself tells of no meeting, on a day or in a town:
 * "Le ministre ghanéen X et le ministre ivoirien Y ont arrêté mardi un dispositif", "X a comparé avec son collègue belge Y",
 * "X a plaidé à Accra devant son homologue".
 */
export function listJointActs(passage: Passage, sentence: TokenRange, candidates: readonly Candidate[]): MeetingAtom[] {
  if (passage.language !== 'fr' || (candidates.length === 0 && !namesCountries(passage, sentence))) return []
  const terms = findTerms(passage, sentence, candidates)
  if (terms !== null) return [terms]
  if (!isLocated(passage, sentence, candidates) && !isRemote(passage, sentence)) return []
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const verb = readPerfect(passage, sentence, index)
    if (verb === null) continue
    if (!isActOfPair(passage, verb, candidates) && !isActBeside(passage, sentence, verb, candidates) && !isActOfStates(passage, sentence, verb)) continue
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

/**
 * "X a comparé avec son collègue belge Y", "X a plaidé devant le ministre belge Y": who stands beside or before the one who acts.
 */
function isActBeside(passage: Passage, sentence: TokenRange, verb: Perfect, candidates: readonly Candidate[]): boolean {
  const subject = candidates.findLast(({ to }) => to <= verb.from)
  const other = candidates.find(({ from }) => from >= verb.to)
  if (subject === undefined || other === undefined || other.from - verb.to > REACH || !isBetweenCountries(subject, other) || verb.auxiliary === 'être') return false
  const before = beforeArticle(passage, other.from)
  const word = normAt(passage, before)
  const own = POSSESSIVE.test(normAt(passage, other.from - 1)) || POSSESSIVE.test(normAt(passage, other.from))
  const counterpart = own && isCounterpart(passage, other)
  // "au ministre", "à Anna Berg": who was spoken to. "aux" is said to more than one.
  if (word !== 'aux' && isTo(passage, before)) return isToldTo(passage, sentence, verb, { subject, other, counterpart })
  // "a plaidé auprès de son homologue".
  if (isOf(passage, before) && normAt(passage, before - 1) === 'aupres') return isSaying(verb.participle, counterpart) && other.single && !isWritten(passage, sentence)
  if (word === 'devant') return isSaying(verb.participle, counterpart) && other.single && !isPublic(passage, sentence)
  return word === 'avec' && counterpart && isShared(passage, verb)
}

/**
 * What one said to the other where he met him: a counterpart, or one of the two an envoy; "l'a promis à X", "en a parlé à X" to
 * anybody.
 */
function isToldTo(passage: Passage, sentence: TokenRange, verb: Perfect, { subject, other, counterpart }: { subject: Candidate; other: Candidate; counterpart: boolean }): boolean {
  const answers = /^(?:l'|en|le)$/.test(normAt(passage, verb.from - 1))
  if (!other.single || isWritten(passage, sentence) || !(answers || counterpart || isEnvoy(other.function) || isEnvoy(subject.function))) return false
  return isTelling(verb.participle, normsBetween(passage, verb.to, Math.min(sentence.to, verb.to + FARTHEST_OBJECT)).join(' '))
}

/** What is told by a letter or in public is told to nobody's face. */
function isWritten(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => actGrammars.fr.written.has(norm))
}

/** An assembly or a crowd is spoken to by many and met by nobody. */
function isPublic(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => actGrammars.fr.publics.has(norm))
}

function isCounterpart(passage: Passage, { from, to }: Candidate): boolean {
  const { unnamed } = functionGrammars[passage.language]
  return normsBetween(passage, from, to).some((norm) => norm === 'homologue' || unnamed.has(norm))
}
