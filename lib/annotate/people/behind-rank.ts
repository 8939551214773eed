import { speechPhrases } from '@/lib/knowledge/speech-words'
import { isStopWord } from '@/lib/text/stop-words'
import { normalise } from '@/lib/text/normalise'
import { COVER } from '../atoms/atom'
import { isListedArabicWord } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { isGivenName } from './given-names'
import { isGrade } from './is-rank'
import { nameGrammars } from './name-grammar'

/** Verbs that take "that" and what was said: قال، أكد. */
const SAYS: ReadonlySet<string> = new Set((speechPhrases.get('ar') ?? []).map(normalise).filter((norm) => !norm.includes(' ')))

/** A participle, a verbal noun, a plural or a feminine: after a grade these are its adjective or the object of the verb. */
const COMMON_SHAPE = /^ال(?:م|ا[^ل]|ت)|(?:ات|ون|ين|يه)$/

/** True directly behind a grade (اللواء, العقيد) in the singular. */
export function followsGrade(passage: Passage, index: number): boolean {
  const atom = findAtomBefore(passage, index, 'function')
  return atom !== null && isGrade(atom.key) && !atom.plural && gapBefore(passage, index) === ' '
}

/**
 * اللواء سامر راشد, الفريق يحظيه ولد سيدينا: behind a title and before a given name or "son of" stands a given name,
 * though its letters make a form of some word.
 */
export function isTitledFirst(passage: Passage, index: number): boolean {
  if (!isUnlisted(passage, index) || /^(?:ال|[وفبلك]ال|لل)/.test(normAt(passage, index)) || gapBefore(passage, index + 1) !== ' ') return false
  const next = normAt(passage, index + 1)
  if (!nameGrammars.ar.filiation.has(next) && !(isGivenName(next) && next.length > 2 && !isStopWord(next, 'ar'))) return false
  return followsGrade(passage, index) || (findAtomBefore(passage, index, 'honorific') !== null && gapBefore(passage, index) === ' ')
}

/** True for a definite word that may be a family name although it shares the root of a common word: العدوان, not الاجتماع. */
export function isDefiniteSurname(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^ال\p{L}{4,}$/u.test(norm) && !COMMON_SHAPE.test(norm) && isUnlisted(passage, index) && (/^ال\p{L}{3}ان$/u.test(norm) || !isListedArabicWord(norm.slice(2)))
}

/** قال اللواء الشعلان إن: between the verb, a grade and what was said stands nothing but the speaker's name. */
export function isNamedSpeaker(passage: Passage, index: number): boolean {
  const atom = findAtomBefore(passage, index, 'function')
  if (atom === null || !followsGrade(passage, index) || /فريق$/.test(normAt(passage, atom.to - 1)) || normAt(passage, index + 1) !== 'ان') return false
  return SAYS.has(normAt(passage, atom.from - 1).replace(/^[وف](?=\p{L}{3})/u, '')) && isDefiniteSurname(passage, index) && !describes(normAt(passage, index))
}

/** اللواء الغاضب: an adjective or an active participle, unless it is a given name as well (الصالح). */
function describes(norm: string): boolean {
  return nameGrammars.ar.describing.has(norm) || (/^ال\p{L}ا\p{L}{2}$/u.test(norm) && !isGivenName(norm.slice(2)))
}

/**
 * اللواء الحوراني: behind a grade a definite adjective of origin is a family name. الفريق is a team as well and اللواء a brigade:
 * behind the first it is none, and behind the second only where the verb or the office before it tells of a man.
 */
export function isNisbaOfOfficer(passage: Passage, index: number): boolean {
  const atom = findAtomBefore(passage, index, 'function')
  const norm = normAt(passage, index)
  if (atom === null || !followsGrade(passage, index) || !/^ال\p{L}{3,}ي$/u.test(norm) || nameGrammars.ar.describing.has(norm)) return false
  const grade = normAt(passage, atom.to - 1)
  if (grade.endsWith('فريق')) return false
  return !/^(?:[وبفل]{0,2}ال|لل|)لواء$/.test(grade) || followsOfficer(passage, atom.from)
}

/** استقبل, قال: what only a man does; المدير العام: what he is. */
function followsOfficer(passage: Passage, grade: number): boolean {
  const before = normAt(passage, grade - 1)
  return isCoveredAt(passage, grade - 1, COVER.meeting) || SAYS.has(before.replace(/^[وف](?=\p{L}{3})/u, '')) || (isCoveredAt(passage, grade - 1, COVER.function) && before.startsWith('ال'))
}

/** A word in Arabic letters that no table holds as it stands and that means nothing to the grammars. */
function isUnlisted(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^\p{Script=Arabic}{3,}$/u.test(norm) && !isStopWord(norm, 'ar') && !isListedArabicWord(norm) && !nameGrammars.ar.never.has(norm) && !isCoveredAt(passage, index, TAKEN)
}

const TAKEN = COVER.country | COVER.place | COVER.region | COVER.organisation | COVER.function | COVER.honorific | COVER.date | COVER.meeting | COVER.topic | COVER.cue
