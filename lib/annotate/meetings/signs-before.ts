import { COVER } from '../atoms/atom'
import { isCovered } from '../is-covered'
import { normsBetween, type Passage } from '../passage'

/** What is signed. */
export const SIGNED = /^(?:[وبك]?ال|[وف]?لل|ب|ل)?(?:اتفاقا?|اتفاقيه|اتفاقيات|اتفاقيتين|مذكره|مذكرات|مذكرتي|بروتوكولا?|بروتوكولات|اعلانا?|خطه|خارطه|خريطه|ورقه|برنامجا?|وثيقه|محضرا?|ترتيبا?)$/

/** How far before وقعها stands what was signed: وثيقة وقعها, المذكرة الأمنية الموقعة. */
const SIGNED_REACH = 4
/** How far behind it stands its day, without which it is a text that is in force. */
const SIGNED_DAY = 8

/** وثيقة وقعها أمس الوزيران, المذكرة الموقعة الأحد بين البلدين: what was signed stands before the verb, and the day behind it. */
export function signsBefore(passage: Passage, verb: number, end: number): boolean {
  const isDated = isCovered(passage, { from: verb + 1, to: Math.min(end, verb + SIGNED_DAY) }, COVER.date)
  return isDated && normsBetween(passage, Math.max(0, verb - SIGNED_REACH), verb).some((norm) => SIGNED.test(norm))
}
