import { weekdayForms } from '@/lib/knowledge/months'
import { languageTags } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { COVER } from '../atoms/atom'
import { DATE_WORDS } from '../dates/words'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/**
 * Words between a noun and its month: "sa visite de travail à Rome en juillet dernier", زيارته الرسمية إلى روما في جويلية
 * الماضي.
 */
const FARTHEST_MONTH = 9

/** "dernier", الماضي: what says of a time that it is over. */
const LAST: ReadonlySet<string> = new Set(languageTags.flatMap((language) => DATE_WORDS[language]).flatMap(({ meaning, words: forms }) => (meaning.type === 'shift' && meaning.shift === 'last' ? forms.split('|').map(normalise) : [])))
/** Days and weeks, which may be those of the news: "lundi dernier", الأسبوع الماضي. */
const WEEKLY: ReadonlySet<string> = new Set([...weekdayForms.map(({ phrase }) => normalise(phrase)), ...words('semaine أسبوع الأسبوع يوم اليوم')])

/** A month that is over is told of what was before, where "lundi dernier" may well be the news. */
export function isOfPastMonth(passage: Passage, { voice, from, to }: MeetingAtom, sentence: TokenRange): boolean {
  // "Une rencontre en décembre dernier": what has an indefinite article is told for the first time.
  if (voice !== 'noun' || normAt(passage, from - 1) === 'une') return false
  for (let index = to; index < Math.min(sentence.to, to + FARTHEST_MONTH) && !/[،,;؛:]/.test(gapBefore(passage, index)); index++) {
    const dated = isCoveredAt(passage, index - 1, COVER.date) && !WEEKLY.has(normAt(passage, index - 1))
    if (dated && LAST.has(normAt(passage, index)) && !/\d/.test(normAt(passage, index - 2))) return true
  }
  return false
}
