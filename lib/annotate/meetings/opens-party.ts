import { COVER } from '../atoms/atom'
import { normAt, type Passage } from '../passage'
import { isNameStart } from '../people/is-name-word'

/** Whether somebody is named from a token on in an Arabic text: by office, by name or as نظيره, الوفد. */
export function opensParty(passage: Passage, index: number): boolean {
  const known = COVER.function | COVER.honorific
  if (((passage.cover[index] ?? 0) & known) !== 0 || isNameStart(passage, index)) return true
  return /^\p{Lu}/u.test(passage.tokens[index]?.text ?? '') || /^(?:نظيره?|نظيرها|مثيله|مثيلها|نظرائه|كل|مسؤول|مسؤولي|المسؤول|وفد|الجانب|الوفد|المستشار)$/.test(normAt(passage, index))
}
