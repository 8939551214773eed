import { COVER } from '../atoms/atom'
import { isCovered } from '../is-covered'
import { atomsIn, normsBetween, type Passage, type TokenRange } from '../passage'

/** The margin of what was told before; that of an assembly by its name may be of another year. */
const ITS_MARGIN = /(?:^| )علي (?:الهامش|هامشه|هامشها|هامشهما)(?: |$)/
const YEAR = /\b\d{4}\b/
const PLUPERFECT = /^و?(?:كان|كانت|كانا|كانوا) قد$/

/**
 * Whether an Arabic sentence in the pluperfect tells what was done beside the news, and on no other day: وكان قد التقى على الهامش
 * الوزير البلجيكي. French has "avait rencontré" for it, and "la veille".
 */
export function isOnItsMargin(passage: Passage, sentence: TokenRange): boolean {
  if (passage.language !== 'ar') return false
  const text = normsBetween(passage, sentence.from, sentence.to).join(' ')
  if (!ITS_MARGIN.test(text) || YEAR.test(text) || isCovered(passage, sentence, COVER.date)) return false
  return [...atomsIn(passage, sentence, 'cue')].every(({ cue, from, to }) => cue !== 'recalled' || PLUPERFECT.test(normsBetween(passage, from, to).join(' ')))
}
