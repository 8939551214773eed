import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isGivenName } from './given-names'
import { isSentenceWord } from './is-name-word'

/** مديرا, رسميا, مرفوقا after a full name: an indefinite noun or adverb, and no third name, which مارلاسكا is. */
export function isAccusative(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (norm.length <= 3 || !norm.endsWith('ا') || isGivenName(norm) || isGivenName(normAt(passage, index - 1))) return false
  if (isSentenceWord(norm) || isSentenceWord(norm.slice(0, -1)) || isCoveredAt(passage, index, COVER.meeting)) return true
  return !endsAtMark(passage, index) && /^م[^اي]\p{L}{2,}ا$|يا$/u.test(norm)
}

/**
 * Verbs of the fifth to the tenth form and of the fourth, with the ending of "she": تفاعلت, انفعلت, افتعلت, استفعلت.
 * اولبرايت has none of these shapes.
 */
const DERIVED_VERB = /^(?:ت\p{L}{3}|ت\p{L}ا\p{L}{1,2}|ا\p{L}{3}|ا\p{L}[تطد]\p{L}{2}|ان\p{L}{3}|است\p{L}{2,4})ت$/u
const PLAIN_VERB = /^[تابجسشصوحعخدنق]\p{L}{2,3}ت$/u

/**
 * المرتقبة, باحترافية, توجت after a full name, and فاقترح after one whom أما opens: the sentence goes on with an adjective, a
 * circumstance or a verb, and ايرولت is none.
 */
export function goesOn(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (isGivenName(norm)) return false
  if (answersAs(passage, index)) return true
  // بتشديد, لتعزيز: what is done, behind the letter that leads to it.
  if (/^[بل]ت\p{L}{2}ي\p{L}$/u.test(norm)) return true
  // تناولت, استعرضت; بضيفه, لنظيره.
  if (/^[تا]\p{L}{4,}ت$/u.test(norm) && (isSentenceWord(norm) || isSentenceWord(norm.slice(0, -1)))) return true
  if (/^[بلك]\p{L}{3,}ه$/u.test(norm) && (passage.tokens[index]?.text ?? '').endsWith('ه') && [norm.slice(1), norm.slice(1, -1)].some(isSentenceWord)) return true
  if (/^ال\p{L}{3,}ه$|^ب\p{L}{4,}يه$/u.test(norm)) return true
  return (DERIVED_VERB.test(norm) || PLAIN_VERB.test(norm)) && opensComplement(passage, index + 1) && !endsAtMark(passage, index)
}

/** أما السفير خوان مورا فاقترح برنامجا: what ف begins tells of the one whom أما named. */
function answersAs(passage: Passage, index: number): boolean {
  return /^ف\p{L}{3,}$/u.test(normAt(passage, index)) && /^و?اما$/.test(normAt(passage, sentenceAt(passage, index).from)) && normAt(passage, index - 1) !== 'بن'
}

function opensComplement(passage: Passage, index: number): boolean {
  return /^(?:ال|ب|ل|في$|علي$|عن$|من$|الي$)/.test(normAt(passage, index))
}

function endsAtMark(passage: Passage, index: number): boolean {
  return index + 1 >= passage.tokens.length || !/^(?:[ \u00a0]+|-)$/.test(gapBefore(passage, index + 1)) || isCoveredAt(passage, index + 1, COVER.date)
}

/** ديوك بوكان الثالث: the number of one who bears his father's name, and no day of a month. */
export function isOrdinal(passage: Passage, index: number): boolean {
  return /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/.test(normAt(passage, index)) && !isCoveredAt(passage, index, COVER.date)
}
