import { isDay } from '@/lib/model/is-day'
import type { DateMention } from '@/lib/model/annotation'
import { isEnvoy } from '../functions/is-envoy'
import { atomsIn, normAt, sentenceAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { ToldMeeting } from './told-meeting'

/**
 * Gives the one meeting that an article reports, or those of one host or one envoy, the only day that the article names, wherever it
 * stands, when none of them has a day: "حل الوزير بأنقرة. وابتداء من الأربعاء 11 شتنبر سيطلع على …", "Journée chargée lundi. Le
 * ministre a reçu X, puis Y." Two days are a guess, and none is taken.
 */
export function giveOnlyDate(told: readonly ToldMeeting[], passages: readonly Passage[], dates: readonly DateMention[]): ToldMeeting[] {
  const open = told.filter(({ status }) => status === 'reported')
  if (!open.some(isUndated) || (open.length > 1 && !areOfOneHost(open))) return [...told]
  const days = dates.filter(({ date }) => isDay(date))
  const [day] = days
  if (day === undefined || days.some(({ date }) => date.edtf !== day.date.edtf || date.yearless !== day.date.yearless)) return [...told]
  const onDay = (each: ToldMeeting): ToldMeeting => ({ ...each, date: day.date, dateSpan: day.span })
  if (!open.every(isUndated)) {
    const isGiven = open.some(({ date }) => date.edtf === day.date.edtf)
    return told.map((each) => (isGiven && open.includes(each) && isUndated(each) && isOfRow(each) ? onDay(each) : each))
  }
  if (told.some(({ dateSpan }) => dateSpan !== null && days.some(({ span }) => span.paragraph === dateSpan.paragraph && span.start === dateSpan.start))) return [...told]
  return isElsewhere(passages[day.span.paragraph], day) ? [...told] : told.map((each) => (open.includes(each) ? onDay(each) : each))
}

function isUndated({ date }: ToldMeeting): boolean {
  return date.precision === 'unknown' && date.yearless === undefined
}

/** Audiences and talks follow one another on one day: "a reçu lundi X. Il a reçu ensuite Y." */
function isOfRow({ kind }: ToldMeeting): boolean {
  return kind === 'reception' || kind === 'talks'
}

/** One who receives several, and goes nowhere; or one envoy, who calls on several. */
function areOfOneHost([first, ...others]: readonly ToldMeeting[]): boolean {
  const host = first?.hosts[0]?.person ?? null
  const guest = first?.guests[0] ?? null
  if (host !== null && others.every(({ hosts }) => hosts[0]?.person === host)) return true
  return guest !== null && guest.person !== null && isEnvoy(guest.function) && others.every(({ guests }) => guests[0]?.person === guest.person)
}

/** The day of a communiqué, of games, or of a sentence about what was before or is to come. */
function isElsewhere(passage: Passage | undefined, { span }: DateMention): boolean {
  if (passage === undefined) return true
  const index = passage.tokens.findIndex(({ start }) => start >= span.start)
  const { otherDate, past } = meetingGrammars[passage.language]
  const sentence = sentenceAt(passage, index)
  if ([1, 2, 3].some((back) => otherDate.has(normAt(passage, index - back)))) return true
  if (passage.tokens.slice(sentence.from, sentence.to).some(({ norm }) => past.has(norm)) || [...atomsIn(passage, sentence, 'occasion')].some(({ games }) => games)) return true
  return [...atomsIn(passage, sentence, 'cue')].some(({ cue }) => cue === 'recalled' || cue === 'announced')
}
