import { isStopWord } from '@/lib/text/stop-words'
import { COVER } from '../atoms/atom'
import { gapBefore, normAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'

/** Whether somebody is named from a token on in an Arabic text: by office, by name or as نظيره, الوفد. */
export function opensParty(passage: Passage, index: number): boolean {
  const known = COVER.function | COVER.honorific
  if (((passage.cover[index] ?? 0) & known) !== 0 || isNameStart(passage, index)) return true
  return /^\p{Lu}/u.test(passage.tokens[index]?.text ?? '') || /^(?:نظيره?|نظيرها|مثيله|مثيلها|نظرائه|كل|مسؤول|مسؤولي|المسؤول|وفد|الجانب|الوفد|المستشار)$/.test(normAt(passage, index))
}

/** Words of a name between مع and the office behind it. */
const LONGEST_NAME = 4

/** كريج هولنجفورد، نائب مفوض الشرطة: words that nothing explains, two or more, and an office behind them. */
export function namesHolder(passage: Passage, index: number): boolean {
  let end = index
  while (end < index + LONGEST_NAME && (passage.cover[end] ?? 0) === 0 && !isStopWord(normAt(passage, end), 'ar') && (end === index || gapBefore(passage, end) === ' ')) end++
  return end - index > 1 && ((passage.cover[end] ?? 0) & COVER.function) !== 0 && /^[،, ]+$/.test(gapBefore(passage, end))
}
