import type { Passage } from '../passage'
import { gapBefore, isKind, normAt } from '../passage'

const RELATIVE = /^(?:الذي|التي)$/
/** To hold an office: "who heads", "who was appointed". */
const HOLDS = /^(?:يتولي|تتولي|تولي|تولت|يقود|تقود|يراس|تراس|يتراس|تتراس|يدير|تدير|يشغل|تشغل|تسلم|تسلمت|يشرف|تشرف)$/
/** A clause about an office is not longer. */
const LONGEST = 10

/**
 * True where a clause says which office somebody holds, who then needs no function beside the name:
 * "ماريا كاستو، التي تتولى إدارة الشرطة".
 */
export function holdsOffice(passage: Passage, index: number): boolean {
  return /^\s*[،,]\s*$/.test(gapBefore(passage, index)) && RELATIVE.test(normAt(passage, index)) && HOLDS.test(normAt(passage, index + 1))
}

/** The country of the office that such a clause names, `null` when it names none. */
export function countryOfOffice(passage: Passage, index: number): string | null {
  if (!holdsOffice(passage, index)) return null
  let found: string | null = null
  for (let at = index + 2; at < index + LONGEST && !/[،,.;؛:]/.test(gapBefore(passage, at)); at++) {
    for (const atom of passage.atomsAt[at] ?? []) {
      if (isKind(atom, 'country') && !atom.ambiguous) return atom.key
      if (isKind(atom, 'organisation')) found ??= atom.country
    }
  }
  return found
}
