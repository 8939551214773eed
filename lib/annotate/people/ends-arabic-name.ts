import { COVER } from '../atoms/atom'
import { gapBefore, normAt, type Passage } from '../passage'
import { isGivenName } from './given-names'
import { isSentenceWord } from './is-name-word'

/** مديرا, رسميا, مرفوقا after a full name: an indefinite noun or adverb, and no third name, which مارلاسكا is. */
export function isAccusative(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (norm.length <= 3 || !norm.endsWith('ا') || isGivenName(norm) || isGivenName(normAt(passage, index - 1))) return false
  if (isSentenceWord(norm) || isSentenceWord(norm.slice(0, -1)) || ((passage.cover[index] ?? 0) & COVER.meeting) !== 0) return true
  return !endsAtMark(passage, index) && /^م[^اي]\p{L}{2,}ا$|يا$/u.test(norm)
}

/** المرتقبة, باحترافية, توجت after a full name: the sentence goes on with an adjective, a circumstance or a verb. */
export function goesOn(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  // تناولت, استعرضت; بضيفه, لنظيره.
  if (/^(?:ت|ا|است|ان)\p{L}{3,}ت$/u.test(norm) && !isGivenName(norm)) return true
  if (/^[بلك]\p{L}{3,}ه$/u.test(norm) && (passage.tokens[index]?.text ?? '').endsWith('ه') && !isGivenName(norm)) return true
  if (/^ال\p{L}{3,}ه$|^ب\p{L}{4,}يه$/u.test(norm)) return !isGivenName(norm)
  return /^[تابجسشصوحعخدنق]\p{L}{2,3}ت$/u.test(norm) && !isGivenName(norm) && /^(?:ال|ب|ل|في$|علي$|عن$|من$|الي$)/.test(normAt(passage, index + 1))
    && !endsAtMark(passage, index)
}

function endsAtMark(passage: Passage, index: number): boolean {
  return index + 1 >= passage.tokens.length || !/^(?:[ \u00a0]+|-)$/.test(gapBefore(passage, index + 1)) || ((passage.cover[index + 1] ?? 0) & COVER.date) !== 0
}

/** ديوك بوكان الثالث: the number of one who bears his father's name, and no day of a month. */
export function isOrdinal(passage: Passage, index: number): boolean {
  return /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/.test(normAt(passage, index)) && ((passage.cover[index] ?? 0) & COVER.date) === 0
}
