import { isStopWord } from '@/lib/text/stop-words'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { COVER } from '../atoms/atom'
import { functionGrammars } from '../functions/function-grammar'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'

/** Others who are named without an office of their own: each of several, an adviser. */
const OTHERS = words('كل المستشار')

/** Whether somebody is named from a token on in an Arabic text: by office, by name or as نظيره, الوفد. */
export function opensParty(passage: Passage, index: number): boolean {
  const known = COVER.function | COVER.honorific
  if (isCoveredAt(passage, index, known) || isNameStart(passage, index)) return true
  return /^\p{Lu}/u.test(passage.tokens[index]?.text ?? '') || OTHERS.has(normAt(passage, index)) || isUnnamed(normAt(passage, index))
}

/** نظيره, ضيفته, الوفد, ولممثل: officials by what they are to somebody, with what is written onto the word. */
export function isUnnamed(norm: string): boolean {
  return withoutClitics(norm).some((reading) => functionGrammars.ar.unnamed.has(reading))
}

/** Words of a name between مع and the office behind it. */
const LONGEST_NAME = 4

/** كريج هولنجفورد، نائب مفوض الشرطة: words that nothing explains, two or more, and an office behind them. */
export function namesHolder(passage: Passage, index: number): boolean {
  let end = index
  while (end < index + LONGEST_NAME && (passage.cover[end] ?? 0) === 0 && !isStopWord(normAt(passage, end), 'ar') && (end === index || gapBefore(passage, end) === ' ')) end++
  return end - index > 1 && isCoveredAt(passage, end, COVER.function) && /^[،, ]+$/.test(gapBefore(passage, end))
}
