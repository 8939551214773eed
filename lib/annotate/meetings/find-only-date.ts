import { isDay } from '@/lib/model/is-day'
import type { DateMention } from '@/lib/model/annotation'
import { atomsIn, normAt, sentenceAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { ToldMeeting } from './told-meeting'

/**
 * Gives the one meeting that an article reports without a day the only day that the article names, wherever it stands:
 * "حل الوزير بأنقرة. وابتداء من الأربعاء 11 شتنبر سيطلع على …". Two days are a guess, and none is taken.
 */
export function giveOnlyDate(told: readonly ToldMeeting[], passages: readonly Passage[], dates: readonly DateMention[]): ToldMeeting[] {
  const open = told.filter(({ status }) => status === 'reported')
  const [meeting] = open
  if (open.length !== 1 || meeting === undefined || meeting.date.precision !== 'unknown' || meeting.date.yearless !== undefined) return [...told]
  const days = dates.filter(({ date }) => isDay(date))
  const [day] = days
  if (day === undefined || days.some(({ date }) => date.edtf !== day.date.edtf || date.yearless !== day.date.yearless)) return [...told]
  if (told.some(({ dateSpan }) => dateSpan !== null && days.some(({ span }) => span.paragraph === dateSpan.paragraph && span.start === dateSpan.start))) return [...told]
  return isElsewhere(passages[day.span.paragraph], day) ? [...told] : told.map((each) => (each === meeting ? { ...each, date: day.date, dateSpan: day.span } : each))
}

/** The day of a communiqué, of games, or of a sentence about what was before or is to come. */
function isElsewhere(passage: Passage | undefined, { span }: DateMention): boolean {
  if (passage === undefined) return true
  const index = passage.tokens.findIndex(({ start }) => start >= span.start)
  const { otherDate, past } = meetingGrammars[passage.language]
  const sentence = sentenceAt(passage, index)
  if ([1, 2, 3].some((back) => otherDate.has(normAt(passage, index - back)))) return true
  if (passage.tokens.slice(sentence.from, sentence.to).some(({ norm }) => past.has(norm)) || [...atomsIn(passage, sentence, 'occasion')].some(({ games }) => games)) return true
  return [...atomsIn(passage, sentence, 'cue')].some(({ cue }) => cue !== 'non-event')
}
