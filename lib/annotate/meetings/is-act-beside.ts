import { beforeArticle, isOf } from '../articles'
import { isEnvoy } from '../functions/is-envoy'
import { functionGrammars } from '../functions/function-grammar'
import { normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { isBetweenCountries } from './is-between-countries'
import { isTo } from './is-to'
import { isSaying, isTelling } from './joint-verbs'
import type { Candidate } from './party'
import { isFiller, type Perfect } from './read-perfect'

/** Words between a verb and the one beside or before whom it is done. */
const REACH = 14
/** Words from "a remis" to what was laid before somebody: his office and name stand between. */
const FARTHEST_OBJECT = 24

const POSSESSIVE = /^(?:son|sa|ses|leur)$/

interface Pair {
  subject: Candidate
  other: Candidate
  counterpart: boolean
}

/**
 * Whether a verb tells what one did or said before the other: "X a plaidé devant le ministre belge Y", "X s'est inquiétée auprès du
 * ministre", "X a remercié l'ambassadeur". `isShared` tells whether the verb is one of two: "X a comparé avec son collègue belge Y".
 */
export function isActBeside(passage: Passage, sentence: TokenRange, verb: Perfect, candidates: readonly Candidate[], isShared: () => boolean): boolean {
  const pair = findPair(passage, verb, candidates)
  if (pair === null) return false
  const { other, counterpart } = pair
  const before = beforeArticle(passage, other.from)
  const word = normAt(passage, before)
  const beside = isOf(passage, before) && normAt(passage, before - 1) === 'aupres'
  if (verb.auxiliary === 'être') return actGrammars.fr.voiced.has(verb.participle) && (beside || word === 'devant') && isFaceToFace(passage, sentence, other)
  // "au ministre", "à Anna Berg": who was spoken to. "aux" is said to more than one.
  if (word !== 'aux' && isTo(passage, before)) return isToldTo(passage, sentence, verb, pair)
  // "a plaidé auprès de son homologue".
  if (beside) return isSaying(verb.participle, counterpart) && other.single && !isWritten(passage, sentence)
  if (word === 'devant') return isSaying(verb.participle, counterpart) && isFaceToFace(passage, sentence, other)
  if (word === 'avec') return counterpart && isShared()
  return isAddressed(passage, verb, pair) && isFaceToFace(passage, sentence, other)
}

/** Who stands before the verb and behind it, of two countries. */
function findPair(passage: Passage, verb: Perfect, candidates: readonly Candidate[]): Pair | null {
  const subject = candidates.findLast(({ to }) => to <= verb.from)
  const other = candidates.find(({ from }) => from >= verb.to)
  if (subject === undefined || other === undefined || other.from - verb.to > REACH || !isBetweenCountries(subject, other)) return null
  const own = POSSESSIVE.test(normAt(passage, other.from - 1)) || POSSESSIVE.test(normAt(passage, other.from))
  return { subject, other, counterpart: own && isCounterpart(passage, other) }
}

/** "a remercié mardi l'ambassadeur", "a sollicité du ministre": an envoy or a counterpart right behind the verb. */
function isAddressed(passage: Passage, { participle, to }: Perfect, { subject, other, counterpart }: Pair): boolean {
  const before = beforeArticle(passage, other.from)
  const asked = isOf(passage, before) || /^(?:du|de)$/.test(normAt(passage, other.from - 1))
  if (!(asked ? actGrammars.fr.asked : actGrammars.fr.addressed).has(participle) || !(counterpart || isEnvoy(other.function) || isEnvoy(subject.function))) return false
  for (let index = to; index <= (asked ? before - 1 : before); index++) if (!isFiller(passage, index)) return false
  return true
}

/**
 * What one said to the other where he met him: a counterpart, or one of the two an envoy; "l'a promis à X", "en a parlé à X" to
 * anybody.
 */
function isToldTo(passage: Passage, sentence: TokenRange, verb: Perfect, { subject, other, counterpart }: Pair): boolean {
  const answers = /^(?:l'|en|le)$/.test(normAt(passage, verb.from - 1))
  if (!other.single || isWritten(passage, sentence) || !(answers || counterpart || isEnvoy(other.function) || isEnvoy(subject.function))) return false
  return isTelling(verb.participle, normsBetween(passage, verb.to, Math.min(sentence.to, verb.to + FARTHEST_OBJECT)).join(' '))
}

/** An assembly or a crowd is spoken to by many and met by nobody, and a letter is read by somebody who is not there. */
function isFaceToFace(passage: Passage, sentence: TokenRange, { single }: Candidate): boolean {
  return single && !isWritten(passage, sentence) && !normsBetween(passage, sentence.from, sentence.to).some((norm) => actGrammars.fr.publics.has(norm))
}

/** What is told by a letter or in public is told to nobody's face. */
function isWritten(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => actGrammars.fr.written.has(norm))
}

function isCounterpart(passage: Passage, { from, to }: Candidate): boolean {
  const { unnamed } = functionGrammars[passage.language]
  return normsBetween(passage, from, to).some((norm) => norm === 'homologue' || unnamed.has(norm))
}
