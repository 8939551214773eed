import { isStopWord } from '@/lib/text/stop-words'
import { gapBefore, normAt, type Passage } from '../passage'
import { nounAt } from './noun-at'
import { opensParty } from './opens-party'

/** Words from the noun to its verb: لقاء ثنائي مطول ومثمر جمع. */
const FARTHEST_NOUN = 6

/** لقاء مثمر جمع الوزير بالسفير, جلسة عمل أمس جمعتهما: the noun stands before the verb, with its adjectives between. */
export function gathersParty(passage: Passage, start: number): boolean {
  if (!/ني$|نا$|ه$|ها$|هما$/.test(normAt(passage, start - 1)) && !opensParty(passage, start)) return false
  for (let index = start - 2; index >= Math.max(0, start - FARTHEST_NOUN) && /^ ?$/.test(gapBefore(passage, index + 1)); index--) {
    const noun = [index, index - 1].map((from) => nounAt(passage, from)).find((atom) => atom?.to === index + 1)
    if (noun !== undefined) return noun?.meeting === 'talks' && !/[بكل]/.test(noun.prefix.replace(/ال$/, ''))
    if (isStopWord(normAt(passage, index), 'ar')) return false
  }
  return false
}
