import { numberForms } from '@/lib/knowledge/number-words'
import { normalise } from '@/lib/text/normalise'
import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage } from '../passage'
import { isArabicNameWord } from '../people/is-name-word'
import { isUnnamed } from './opens-party'

const NUMBERS: ReadonlySet<string> = new Set(numberForms.filter(({ language }) => language === 'ar').map(({ phrase }) => normalise(phrase)))

/** How two do it. */
const MANNER = words('معا سويا رسميا أيضا مجتمعين')

/** A place, a country or a day before the object is the end of the subject, or of where and when. */
const BEFORE = COVER.country | COVER.place | COVER.region | COVER.organisation | COVER.date

/**
 * Whether an Arabic noun may be the object of a verb before it, by the words between: أطلق الوزير ونظيره أمس خلية,
 * قدم السفير إلى الوزير عشرين مركبة; not الانسحاب من لجنة nor رأيه في طائرات.
 * `over` are the words that may stand before the noun as a part of the object: عن إنشاء, مجموعة من. French has no such verbs.
 */
export function isObject(passage: Passage, verb: number, noun: number, over: ReadonlySet<string>): boolean {
  let before = noun - 1
  while (before > verb && isPart(passage, before, over)) before--
  return before === verb || /^\s*[،,]/.test(gapBefore(passage, before + 1)) || isCoveredAt(passage, before, BEFORE)
    || endsOffice(passage, before) || (isArabicNameWord(passage, before) && isArabicNameWord(passage, before - 1))
}

function isPart(passage: Passage, index: number, over: ReadonlySet<string>): boolean {
  const norm = normAt(passage, index)
  return over.has(norm) || MANNER.has(norm) || /^\d+$/.test(norm) || NUMBERS.has(norm.replace(/^و/, '')) || (norm === 'من' && over.has(normAt(passage, index - 1)))
}

/** وزير الداخلية, نظيره; the noun behind رئيس is what he is the head of. */
function endsOffice(passage: Passage, index: number): boolean {
  const text = passage.tokens[index]?.text ?? ''
  return isCoveredAt(passage, index, COVER.function | COVER.honorific) ? /^[وبلف]{0,2}ال|^لل|(?:ه|ها)$/.test(text) : isUnnamed(normAt(passage, index)) && /(?:ه|ها)$/.test(text)
}
