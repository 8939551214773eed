import { isEnvoy } from '../functions/is-envoy'
import { functionGrammars } from '../functions/function-grammar'
import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { isBetweenCountries } from './is-between-countries'
import { isLocated } from './is-located'
import { meetingAt } from './meeting-at'
import { isUnnamed } from './opens-party'
import type { Candidate } from './party'
import type { MeetingAtom } from './trigger'

const { told, addressed, written, publics } = actGrammars.ar

/** Words between a verb and who does it, and between him and whom he speaks to: the day and the town. */
const NEAR = 8

/** What stands before the one who is spoken to. */
const TO = words('إلى أمام لدى')
/** … which is على only of what is offered: عرض على الوزير. */
const OFFERED = /^(?:[يت]?عرض|(?:[يت]|ا)قترح|الح)/

/** What opens a clause of its own, between the two. */
const CLAUSE = words('أن إن بأن الذي التي الذين بينما حيث كما لكن')

/**
 * What one said to the other's face, on a day or in a town, told by a verb that by itself tells of no meeting: أعربت السفيرة
 * أمس للوزير عن قلقها, شكر الوزير السفير, ما عرضه الوزير على نظيره. One of the two is an envoy, or the other's counterpart;
 * what is written, and what is said before many, is said to nobody's face.
 */
export function listArabicAddresses(passage: Passage, sentence: TokenRange, candidates: readonly Candidate[]): MeetingAtom[] {
  if (candidates.length < 2 || !isLocated(passage, sentence, candidates)) return []
  const norms = normsBetween(passage, sentence.from, sentence.to)
  for (let index = sentence.from; index < sentence.to; index++) {
    const verb = verbAt(passage, index)
    if (verb === null || !isSpoken(passage, index, verb, candidates)) continue
    return norms.some((norm) => isOneOf(norm, written) || isOneOf(norm, publics)) ? [] : [meetingAt({ from: index, to: index + 1 }, 'talks', 'reciprocal', { prefix: verb.prefix })]
  }
  return []
}

interface FoundVerb {
  /** The one spoken to is its object, and has no word before him: شكر الوزير السفير. */
  direct: boolean
  prefix: string
}

/** أعرب, وأعرب, عرضه: with what is written onto it. */
function verbAt(passage: Passage, index: number): FoundVerb | null {
  const norm = normAt(passage, index)
  for (const prefix of ['', 'و', 'ف']) {
    if (!norm.startsWith(prefix)) continue
    const word = norm.slice(prefix.length)
    if (addressed.has(word)) return { direct: true, prefix }
    if (told.has(word) || told.has(word.replace(/(?:ه|ها)$/, ''))) return { direct: false, prefix }
  }
  return null
}

function isSpoken(passage: Passage, verb: number, { direct }: FoundVerb, candidates: readonly Candidate[]): boolean {
  const behind = candidates.filter(({ from }) => from > verb)
  // السفيرة أعربت للوزير: who speaks stands before the verb.
  const before = candidates.findLast(({ to }) => to === verb)
  const [subject, other] = before === undefined ? behind : [before, behind[0]]
  if (subject === undefined || other === undefined || !isBetweenCountries(subject, other)) return false
  const start = before === undefined ? subject.to : verb + 1
  if (before === undefined && !isClose(passage, verb + 1, subject.from)) return false
  if (!isClose(passage, start, other.from) || !(isEnvoy(subject.function) || isEnvoy(other.function) || isCounterpart(passage, other))) return false
  const given = findAtomAt(passage, other.from, 'function')?.prefix.startsWith('ل') === true || /^ل(?:نظير|مثيل)/.test(normAt(passage, other.from))
  const to = isCoveredAt(passage, other.from - 1, COVER.honorific) ? other.from - 2 : other.from - 1
  const led = to >= start && (TO.has(normAt(passage, to)) || (normAt(passage, to) === 'علي' && OFFERED.test(normAt(passage, verb).replace(/^[وف]/, ''))))
  // A verb with an object has him right behind its subject: شكر الوزير السفير, and not شكر الوزير على دعم السفير.
  return direct ? !given && isRightBehind(passage, start, other.from) : given || led
}

/** The day, the town and a title may stand between a verb with its subject and its object. */
function isRightBehind(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isCoveredAt(passage, index, COVER.date | COVER.place | COVER.honorific)) return false
  return true
}

/** Nothing but the day, the town and what is said stands between, in one clause. */
function isClose(passage: Passage, from: number, to: number): boolean {
  if (to - from > NEAR) return false
  for (let index = from; index <= to; index++) if (/[.;؛:()«»]/.test(gapBefore(passage, index)) || CLAUSE.has(normAt(passage, index))) return false
  return true
}

function isCounterpart(passage: Passage, { from }: Candidate): boolean {
  const norm = normAt(passage, from)
  return isUnnamed(norm) && functionGrammars.ar.unnamed.has(norm.replace(/^ل/, '')) && /نظير|مثيل/.test(norm)
}

/** برسالة, البرقية: with the article and the letters before it. */
function isOneOf(norm: string, list: ReadonlySet<string>): boolean {
  return list.has(norm) || list.has(norm.replace(/^[وبفل]?(?:ال)?/, ''))
}
